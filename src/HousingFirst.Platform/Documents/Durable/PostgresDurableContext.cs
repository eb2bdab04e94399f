using HousingFirst.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace HousingFirst.Platform.Documents.Durable;

/// <summary>The durable tables on PostgreSQL. Its migrations stand in <c>Migrations/Postgres</c>.</summary>
internal sealed class PostgresDurableContext(DbContextOptions<PostgresDurableContext> options, PortalConnection? connection)
    : DurableContext(options, connection)
{
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);

        // The key is made to be compared byte by byte; a database's own order of letters would undo it.
        builder.Entity<PlatformUser>().Property(user => user.NameKey).UseCollation("C");
    }
}

using Microsoft.EntityFrameworkCore;

namespace HousingFirst.Platform.Documents.Durable;

/// <summary>The durable tables on SQLite. Its migrations stand in <c>Migrations/Sqlite</c>.</summary>
internal sealed class SqliteDurableContext(DbContextOptions<SqliteDurableContext> options, PortalConnection? connection)
    : DurableContext(options, connection);

using Microsoft.EntityFrameworkCore;

namespace HousingFirst.Platform.Documents.Durable;

/// <summary>The durable tables on PostgreSQL. Its migrations stand in <c>Migrations/Postgres</c>.</summary>
internal sealed class PostgresDurableContext(DbContextOptions<PostgresDurableContext> options, PortalConnection? connection)
    : DurableContext(options, connection);

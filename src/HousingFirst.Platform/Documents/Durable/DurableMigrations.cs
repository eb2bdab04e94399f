using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace HousingFirst.Platform.Documents.Durable;

/// <summary>
/// Brings a portal's durable tables up to date, in one transaction on the connection given. Entity Framework writes the script; its
/// own migrator is not used, because its lock table outlives a kill and then holds up every later start.
/// </summary>
internal sealed class DurableMigrations
{
    /// <summary>
    /// The newest migration of either folder. Written down, because looking for it at every start would load Entity Framework and
    /// every type of this library for a portal that has nothing to migrate; a test holds it against the folders.
    /// </summary>
    public const string Newest = "20261122070000_AuditTrailFilters";

    /// <summary>Asks a database that has been migrated for its newest migration.</summary>
    public const string NewestSql = $"""SELECT MAX("MigrationId") FROM "{HistoryTable}" """;

    private const string HistoryTable = "__EFMigrationsHistory";

    private readonly ConcurrentDictionary<(Type Context, string? From, string To), string> _scripts = new();

    /// <summary>The newest migration that a database has, or null for an empty one.</summary>
    public static async Task<string?> AppliedAsync(PortalConnection connection, CancellationToken cancellationToken)
    {
        var exists = connection.Database is PortalDatabase.Sqlite
            ? new Statement("SELECT COUNT(*) FROM sqlite_master WHERE name = $1", HistoryTable)
            : new Statement("SELECT COUNT(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = $1", HistoryTable);
        if ((await connection.ReadAsync(exists, static reader => reader.GetInt64(0), cancellationToken)).Single() == 0)
        {
            return null;
        }

        return (await connection.ReadAsync(new(NewestSql), static reader => reader.IsDBNull(0) ? null : reader.GetString(0), cancellationToken)).Single();
    }

    /// <summary>Runs what is missing. Answers whether there was anything; the caller commits.</summary>
    public async Task<bool> MigrateAsync(PortalConnection connection, CancellationToken cancellationToken)
    {
        var applied = await AppliedAsync(connection, cancellationToken);
        if (applied == Newest)
        {
            return false;
        }

        if (string.CompareOrdinal(applied, Newest) > 0)
        {
            throw new InvalidDataException($"{connection.Database} was written by a later version ({applied}) than this one ({Newest}).");
        }

        await connection.BeginWriteAsync(cancellationToken);
        await LockAsync(connection, cancellationToken);
        applied = await AppliedAsync(connection, cancellationToken);
        // Another host may have been first while we waited.
        if (applied != Newest)
        {
            await RunAsync(connection, Script(connection.Database, applied), cancellationToken);
        }

        return true;
    }

    /// <summary>Makes an empty database's tables as they were at a migration; the caller commits.</summary>
    public async Task CreateAtAsync(PortalConnection connection, string migration, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(connection);
        await connection.BeginWriteAsync(cancellationToken);
        await RunAsync(connection, Script(connection.Database, null, migration), cancellationToken);
    }

    /// <summary>Whether there is a migration of that name; both folders have the same.</summary>
    public static bool Knows(string migration)
    {
        if (migration == Newest)
        {
            return true;
        }

        using var context = DurableContexts.ForModel(new PortalDatabase.Sqlite("model"));
        return context.GetService<IMigrationsAssembly>().Migrations.ContainsKey(migration);
    }

    /// <summary>The statements from one migration to another, cached because all new portals start from the same.</summary>
    public string Script(PortalDatabase database, string? from, string to = Newest)
    {
        using var context = DurableContexts.ForModel(database);
        return _scripts.GetOrAdd((context.GetType(), from, to), key => context.GetService<IMigrator>()
            .GenerateScript(key.From ?? Migration.InitialDatabase, key.To, MigrationsSqlGenerationOptions.NoTransactions));
    }

    private static async Task LockAsync(PortalConnection connection, CancellationToken cancellationToken)
    {
        if (connection.Database is PortalDatabase.Postgres postgres)
        {
            await connection.ReadAsync(
                new("SELECT pg_advisory_xact_lock(hashtext($1))::text", postgres.Key), static _ => true, cancellationToken);
        }
    }

    private static async Task RunAsync(PortalConnection connection, string script, CancellationToken cancellationToken)
    {
        await using var command = connection.Inner.CreateCommand();
#pragma warning disable CA2100 // Made from our own migrations.
        command.CommandText = script;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

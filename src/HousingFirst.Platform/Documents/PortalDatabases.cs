using HousingFirst.Platform.Documents.Durable;
using HousingFirst.Platform.Documents.Sqlite;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace HousingFirst.Platform.Documents;

/// <summary>Portals' databases as wholes: making, opening, closing.</summary>
internal sealed class PortalDatabases(PortalConnections connections, DurableMigrations migrations)
{
    /// <summary>
    /// Makes the file that new portals start from by copying it: migrated, closed, nothing left in its log. Made beside and renamed,
    /// so that a kill leaves either none or a whole one.
    /// </summary>
    public async Task CreateTemplateAsync(string path, CancellationToken cancellationToken)
    {
        var building = new PortalDatabase.Sqlite(path + ".new");
        foreach (var suffix in (string[])["", "-wal", "-shm"])
        {
            File.Delete(building.Path + suffix);
        }

        CreateFile(building);
        await MigrateAsync(building, cancellationToken);

        // The last connection to close writes the log back and removes it.
        connections.Close(building);
        File.Move(building.Path, path, overwrite: true);
    }

    /// <summary>Makes a file with a portal's empty tables as they were at a migration.</summary>
    public async Task CreateFileAsync(PortalDatabase.Sqlite database, string migration, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);
        CreateFile(database);
        await CreateAtAsync(database, migration, cancellationToken);
    }

    /// <summary>Makes a schema with a portal's empty tables as they were at a migration.</summary>
    public async Task CreateSchemaAsync(PortalDatabase.Postgres database, string migration, CancellationToken cancellationToken)
    {
        await ExecuteAsync(database.Source, $"CREATE SCHEMA {database.QuotedSchema}", cancellationToken);
        await CreateAtAsync(database, migration, cancellationToken);
    }

    public async Task DropSchemaAsync(PortalDatabase.Postgres database, CancellationToken cancellationToken)
    {
        connections.Close(database);
        await ExecuteAsync(database.Source, $"DROP SCHEMA IF EXISTS {database.QuotedSchema} CASCADE", cancellationToken);
    }

    /// <summary>Lets go of a database before its folder is moved or deleted.</summary>
    public void Close(PortalDatabase database) => connections.Close(database);

    /// <summary>Brings the tables up to date; costs a small read when they are.</summary>
    public async Task MigrateAsync(PortalDatabase database, CancellationToken cancellationToken)
    {
        await using var connection = connections.Open(database);
        await connection.ReadyAsync(cancellationToken);
        if (await migrations.MigrateAsync(connection, cancellationToken))
        {
            await connection.CommitAsync();
        }
    }

    private static void CreateFile(PortalDatabase.Sqlite database)
    {
        using var handle = new SqliteHandle(database.Path, SqliteOpenMode.ReadWriteCreate);
        handle.Execute("PRAGMA journal_mode = WAL");
    }

    private async Task CreateAtAsync(PortalDatabase database, string migration, CancellationToken cancellationToken)
    {
        await using var connection = connections.Open(database);
        await connection.ReadyAsync(cancellationToken);
        await migrations.CreateAtAsync(connection, migration, cancellationToken);
        await connection.CommitAsync();
    }

    private static async Task ExecuteAsync(NpgsqlDataSource source, string sql, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

using System.Data.Common;
using System.Text.RegularExpressions;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Documents.Durable;

namespace HousingFirst.Platform.Backups;

/// <summary>Writes a backup's rows into an empty database of either kind, in one transaction.</summary>
internal sealed partial class BackupLoader(DurableTables tables, PortalConnections connections, TimeProvider clock)
{
    private const int BatchSize = 500;

    // No cache takes what was derived from the portal for this one's: counters of versions go on from a number that none has come to.
    private const string RaiseSql = """UPDATE "PortalState" SET "Settings" = $1, "Definitions" = $1, "Content" = $1 WHERE "Id" = 1""";

    // Tickets and links for passwords are good for an account's stamp. The backup's stamp may be one that somebody has ended since: a stolen
    // telephone, a password that was changed.
    private const string SqliteStampSql =
        """UPDATE "AspNetUsers" SET "SecurityStamp" = hex(randomblob(20)), "ConcurrencyStamp" = hex(randomblob(16))""";

    private const string PostgresStampSql =
        """UPDATE "AspNetUsers" SET "SecurityStamp" = replace(gen_random_uuid()::text, '-', ''), "ConcurrencyStamp" = gen_random_uuid()::text""";

    public async Task LoadAsync(BackupReader backup, PortalDatabase database, BackupMeter meter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(backup);
        ArgumentNullException.ThrowIfNull(meter);
        await using var connection = connections.Open(database);
        await connection.ReadyAsync(cancellationToken);
        await connection.BeginWriteAsync(cancellationToken);
        foreach (var table in backup.Manifest.Tables)
        {
            Hold(table);
            try
            {
                await LoadAsync(backup, connection, table, count => meter.AddDocuments(table.Name == "Document" ? count : 0), cancellationToken);
            }
            catch (DbException exception)
            {
                throw new DamagedBackupException(table.Path, "its rows do not fit the table or each other.", exception);
            }
        }

        await connection.WriteAsync(
            [
                new(RaiseSql, clock.GetUtcNow().ToUnixTimeMilliseconds()),
                new(database is PortalDatabase.Sqlite ? SqliteStampSql : PostgresStampSql),
            ],
            cancellationToken);
        await connection.CommitAsync();
    }

    private static async Task LoadAsync(
        BackupReader backup, PortalConnection connection, BackupTable table, Action<int> loaded, CancellationToken cancellationToken)
    {
        var insert = InsertOf(table, connection.Database);
        var batch = new List<Statement>(BatchSize);
        await backup.ReadTableAsync(
            table,
            async (_, values) =>
            {
                batch.Add(new(insert, values));
                if (batch.Count == BatchSize)
                {
                    await connection.WriteAsync(batch, cancellationToken);
                    loaded(batch.Count);
                    batch.Clear();
                }
            },
            cancellationToken);
        await connection.WriteAsync(batch, cancellationToken);
        loaded(batch.Count);
        if (table is { Counter: { } counter, Counted: > 0 and var last })
        {
            await connection.WriteAsync(CountOn(table.Name, counter, last, connection.Database), cancellationToken);
        }
    }

    // The file may be anybody's, and names go into statements as they are.
    private void Hold(BackupTable table)
    {
        if (!tables.All.Any(known => known.Name == table.Name)
            || !table.Columns.Select(column => column.Name).Append(table.Counter ?? "Id").All(Name().IsMatch))
        {
            throw new DamagedBackupException(BackupReader.ManifestPath, "it names tables or columns that no portal has.");
        }
    }

    private static string InsertOf(BackupTable table, PortalDatabase database)
    {
        var names = string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""));
        var values = string.Join(", ", table.Columns.Select((column, index) => FormattableString.Invariant(
            $"${index + 1}{(column.Kind == DurableColumnKind.Json && database is PortalDatabase.Postgres ? "::jsonb" : "")}")));
        return $"INSERT INTO \"{table.Name}\" ({names}) VALUES ({values})";
    }

    private static Statement[] CountOn(string table, string counter, long last, PortalDatabase database) => database is PortalDatabase.Sqlite
        ?
        [
            new("DELETE FROM sqlite_sequence WHERE name = $1", table),
            new("INSERT INTO sqlite_sequence (name, seq) VALUES ($1, $2)", table, last),
        ]
        : [new("SELECT setval(pg_get_serial_sequence($1, $2)::regclass, $3)", $"\"{table}\"", counter, last)];

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]{0,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}

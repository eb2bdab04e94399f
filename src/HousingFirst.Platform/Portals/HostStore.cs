using System.Data.Common;
using System.Globalization;
using HousingFirst.Platform.Audit;

namespace HousingFirst.Platform.Portals;

/// <summary>
/// What belongs to the host and not to a portal: the registry of portals, the key ring, the library of shipped editions, how long
/// audit trails are.
/// A few rows, read and written with plain statements on either database.
/// </summary>
internal sealed class HostStore(HostConnections connections)
{
    private string T => connections.Schema;

    public async Task CreateAsync(CancellationToken cancellationToken)
    {
        await using var connection = await connections.OpenAsync(cancellationToken);
        if (connections.IsPostgres)
        {
            await ExecuteAsync(connection, "CREATE SCHEMA IF NOT EXISTS host", cancellationToken);
        }
        else
        {
            await ExecuteAsync(connection, "PRAGMA journal_mode=WAL", cancellationToken);
        }

        var bytes = connections.IsPostgres ? "bytea" : "blob";
        await ExecuteAsync(
            connection,
            $"""
             CREATE TABLE IF NOT EXISTS {T}portal (
                 name text PRIMARY KEY, state text NOT NULL, host text UNIQUE, prefix text UNIQUE,
                 folder text NOT NULL UNIQUE, recipe text NOT NULL, created_utc text NOT NULL);
             CREATE TABLE IF NOT EXISTS {T}registry (id integer PRIMARY KEY, version bigint NOT NULL);
             INSERT INTO {T}registry (id, version) VALUES (1, 0) ON CONFLICT (id) DO NOTHING;
             CREATE TABLE IF NOT EXISTS {T}done (name text PRIMARY KEY);
             CREATE TABLE IF NOT EXISTS {T}data_protection_key (name text PRIMARY KEY, xml text NOT NULL);
             CREATE TABLE IF NOT EXISTS {T}library (
                 kind text NOT NULL, id text NOT NULL, revision text NOT NULL, hash text NOT NULL, body {bytes} NOT NULL,
                 taken_in_utc text NOT NULL, PRIMARY KEY (kind, id, hash));
             CREATE TABLE IF NOT EXISTS {T}mail_note (
                 portal text PRIMARY KEY, at_utc text NOT NULL, noted_utc text NOT NULL, number bigint NOT NULL);
             CREATE TABLE IF NOT EXISTS {T}audit_head (
                 portal text PRIMARY KEY, seed {bytes} NOT NULL, count bigint NOT NULL, mac {bytes} NOT NULL, seal {bytes} NOT NULL);
             CREATE TABLE IF NOT EXISTS {T}audit_key (id text PRIMARY KEY);
             """,
            cancellationToken);
    }

    public async Task<(long Version, IReadOnlyList<PortalRecord> Portals)> ReadPortalsAsync(CancellationToken cancellationToken)
    {
        await using var connection = await connections.OpenAsync(cancellationToken);
        var version = await VersionAsync(connection, cancellationToken);
        var portals = new List<PortalRecord>();
        await using var command = connection.Command($"SELECT name, state, host, prefix, folder, recipe, created_utc FROM {T}portal ORDER BY name");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            portals.Add(new(
                reader.GetString(0),
                Enum.Parse<PortalState>(reader.GetString(1)),
                reader.IsDBNull(2) ? null : reader.GetString(2),
                reader.IsDBNull(3) ? null : reader.GetString(3),
                reader.GetString(4),
                reader.GetString(5),
                DateTimeOffset.Parse(reader.GetString(6), CultureInfo.InvariantCulture)));
        }

        return (version, portals);
    }

    /// <summary>Raised with every change of the registry; the serving host asks for it now and then.</summary>
    public async Task<long> ReadVersionAsync(CancellationToken cancellationToken)
    {
        await using var connection = await connections.OpenAsync(cancellationToken);
        return await VersionAsync(connection, cancellationToken);
    }

    public Task AddPortalAsync(PortalRecord portal, CancellationToken cancellationToken) => ChangeAsync([InsertOf(portal)], cancellationToken);

    /// <summary>
    /// Puts a portal in another's place, which is kept out of service under another name. One transaction with the notes of their audit
    /// trails: a kill leaves the one or the other, and each with its own note.
    /// </summary>
    public Task ReplacePortalAsync(PortalRecord portal, string before, AuditHead? head, CancellationToken cancellationToken) => ChangeAsync(
        [
            new($"UPDATE {T}portal SET name = @before, state = @disabled, host = NULL, prefix = @before WHERE name = @name",
                [("@before", before), ("@disabled", PortalState.Disabled.ToString()), ("@name", portal.Name)]),
            InsertOf(portal),
            new($"UPDATE {T}audit_head SET portal = @before WHERE portal = @name", [("@before", before), ("@name", portal.Name)]),
            .. head is null ? (Change[])[] : [InsertOf(portal.Name, head)],
            new($"DELETE FROM {T}mail_note WHERE portal = @name", [("@name", portal.Name)]),
        ],
        cancellationToken);

    public Task SetStateAsync(string name, PortalState state, CancellationToken cancellationToken) => ChangeAsync(
        [new($"UPDATE {T}portal SET state = @state WHERE name = @name", [("@state", state.ToString()), ("@name", name)])], cancellationToken);

    public Task DeletePortalAsync(string name, CancellationToken cancellationToken) => ChangeAsync(
        [new($"DELETE FROM {T}portal WHERE name = @name", [("@name", name)])], cancellationToken);

    /// <summary>Whether something that a host does once has been done to its end.</summary>
    public async Task<bool> IsDoneAsync(string name, CancellationToken cancellationToken)
    {
        await using var connection = await connections.OpenAsync(cancellationToken);
        await using var command = connection.Command($"SELECT name FROM {T}done WHERE name = @name", ("@name", name));
        return await command.ExecuteScalarAsync(cancellationToken) is not null;
    }

    public Task MarkDoneAsync(string name, CancellationToken cancellationToken) => ChangeAsync(
        [new($"INSERT INTO {T}done (name) VALUES (@name) ON CONFLICT (name) DO NOTHING", [("@name", name)])], cancellationToken);

    /// <summary>Takes a shipped thing into the library. Content-addressed: the same bytes are kept once.</summary>
    public async Task PutInLibraryAsync(
        string kind, string id, string revision, string hash, byte[] body, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await connections.OpenAsync(cancellationToken);
        await using var command = connection.Command(
            $"INSERT INTO {T}library (kind, id, revision, hash, body, taken_in_utc) VALUES (@kind, @id, @revision, @hash, @body, @now) "
            + "ON CONFLICT (kind, id, hash) DO NOTHING",
            ("@kind", kind),
            ("@id", id),
            ("@revision", revision),
            ("@hash", hash),
            ("@body", body),
            ("@now", now.ToString("O", CultureInfo.InvariantCulture)));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<(string Id, string Revision, string Hash)>> ListLibraryAsync(string kind, CancellationToken cancellationToken)
    {
        await using var connection = await connections.OpenAsync(cancellationToken);
        await using var command = connection.Command($"SELECT id, revision, hash FROM {T}library WHERE kind = @kind ORDER BY id, taken_in_utc", ("@kind", kind));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var entries = new List<(string, string, string)>();
        while (await reader.ReadAsync(cancellationToken))
        {
            entries.Add((reader.GetString(0), reader.GetString(1), reader.GetString(2)));
        }

        return entries;
    }

    /// <summary>All of the library, the oldest first.</summary>
    public async Task<IReadOnlyList<(string Kind, string Id, string Revision, string Hash, DateTimeOffset TakenIn)>> ListLibraryAsync(
        CancellationToken cancellationToken)
    {
        await using var connection = await connections.OpenAsync(cancellationToken);
        await using var command = connection.Command(
            $"SELECT kind, id, revision, hash, taken_in_utc FROM {T}library ORDER BY taken_in_utc, kind, id, hash");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var entries = new List<(string, string, string, string, DateTimeOffset)>();
        while (await reader.ReadAsync(cancellationToken))
        {
            entries.Add((
                reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3),
                DateTimeOffset.Parse(reader.GetString(4), CultureInfo.InvariantCulture)));
        }

        return entries;
    }

    public async Task<byte[]?> ReadLibraryAsync(string kind, string id, string hash, CancellationToken cancellationToken)
    {
        await using var connection = await connections.OpenAsync(cancellationToken);
        await using var command = connection.Command(
            $"SELECT body FROM {T}library WHERE kind = @kind AND id = @id AND hash = @hash", ("@kind", kind), ("@id", id), ("@hash", hash));
        return (byte[]?)await command.ExecuteScalarAsync(cancellationToken);
    }

    private static async Task ExecuteAsync(DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.Command(sql);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task<long> VersionAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.Command($"SELECT version FROM {T}registry WHERE id = 1");
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
    }

    private Change InsertOf(PortalRecord portal) => new(
        $"INSERT INTO {T}portal (name, state, host, prefix, folder, recipe, created_utc) VALUES (@name, @state, @host, @prefix, @folder, @recipe, @created)",
        [
            ("@name", portal.Name), ("@state", portal.State.ToString()), ("@host", portal.Host), ("@prefix", portal.Prefix),
            ("@folder", portal.Folder), ("@recipe", portal.Recipe),
            ("@created", portal.CreatedUtc.ToString("O", CultureInfo.InvariantCulture)),
        ]);

    private Change InsertOf(string portal, AuditHead head) => new(
        $"INSERT INTO {T}audit_head (portal, seed, count, mac, seal) VALUES (@portal, @seed, @count, @mac, @seal)",
        [("@portal", portal), ("@seed", head.Seed), ("@count", head.Count), ("@mac", head.Mac), ("@seal", head.Seal)]);

    private async Task ChangeAsync(IEnumerable<Change> changes, CancellationToken cancellationToken)
    {
        await using var connection = await connections.OpenAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        foreach (var change in changes.Append(new($"UPDATE {T}registry SET version = version + 1 WHERE id = 1", [])))
        {
            await using var command = connection.Command(change.Sql, change.Values);
            command.Transaction = transaction;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private sealed record Change(string Sql, (string Name, object? Value)[] Values);
}

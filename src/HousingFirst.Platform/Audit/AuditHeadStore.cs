using HousingFirst.Platform.Portals;

namespace HousingFirst.Platform.Audit;

/// <summary>
/// The notes of how long each portal's chain is, in the host store, where all hosts over one database see them. On SQLite that is a file
/// beside the portals'; on PostgreSQL a schema under the same login, so <see cref="AuditWitness"/> keeps them outside it too.
/// </summary>
internal sealed class AuditHeadStore(HostConnections connections)
{
    private const string Columns = "portal, seed, count, mac, seal";
    private const string Values = "@portal, @seed, @count, @mac, @seal";
    private const string Exchange = "seed = excluded.seed, count = excluded.count, mac = excluded.mac, seal = excluded.seal";

    private string T => connections.Schema;

    public async Task<AuditHead?> ReadAsync(string portal, CancellationToken cancellationToken)
    {
        await using var connection = await connections.OpenAsync(cancellationToken);
        await using var command = connection.Command($"SELECT seed, count, mac, seal FROM {T}audit_head WHERE portal = @portal", ("@portal", portal));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? new(reader.GetFieldValue<byte[]>(0), reader.GetInt64(1), reader.GetFieldValue<byte[]>(2), reader.GetFieldValue<byte[]>(3))
            : null;
    }

    /// <summary>Notes the seed of a chain that is about to begin. A note of a chain that has entries stays.</summary>
    public Task BeginAsync(string portal, AuditHead head, CancellationToken cancellationToken) => WriteAsync(
        $"ON CONFLICT (portal) DO UPDATE SET {Exchange} WHERE known.count = 0", portal, head, cancellationToken);

    /// <summary>
    /// Notes that a chain has grown from what was known of it. Never backwards, and never another chain: nor that of a portal that was put
    /// in this one's place meanwhile, which may have the same seed.
    /// </summary>
    public async Task GrowAsync(string portal, AuditHead known, AuditHead head, CancellationToken cancellationToken)
    {
        await using var connection = await connections.OpenAsync(cancellationToken);
        await using var command = connection.Command(
            $"UPDATE {T}audit_head SET seed = @seed, count = @count, mac = @mac, seal = @seal "
            + "WHERE portal = @portal AND seed = @seed AND count < @count AND mac = @known",
            ("@portal", portal),
            ("@seed", head.Seed),
            ("@count", head.Count),
            ("@mac", head.Mac),
            ("@seal", head.Seal),
            ("@known", known.Mac));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Notes the chain of a portal that has just been put in its place, whatever stood under its name before.</summary>
    public Task SetAsync(string portal, AuditHead head, CancellationToken cancellationToken) =>
        WriteAsync($"ON CONFLICT (portal) DO UPDATE SET {Exchange}", portal, head, cancellationToken);

    public async Task RemoveAsync(string portal, CancellationToken cancellationToken)
    {
        await using var connection = await connections.OpenAsync(cancellationToken);
        await using var command = connection.Command($"DELETE FROM {T}audit_head WHERE portal = @portal", ("@portal", portal));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task WriteAsync(string onConflict, string portal, AuditHead head, CancellationToken cancellationToken)
    {
        await using var connection = await connections.OpenAsync(cancellationToken);
        await using var command = connection.Command(
            $"INSERT INTO {T}audit_head AS known ({Columns}) VALUES ({Values}) {onConflict}",
            ("@portal", portal),
            ("@seed", head.Seed),
            ("@count", head.Count),
            ("@mac", head.Mac),
            ("@seal", head.Seal));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

using HousingFirst.Platform.Documents;
using HousingFirst.Sdk.Audit;

namespace HousingFirst.Platform.Audit;

/// <summary>Reads a portal's whole chain and holds it against the host's notes.</summary>
internal sealed class AuditVerification(AuditKey key, AuditHeadStore heads, AuditWitness witness)
{
    private const int BatchSize = 1000;

    public async Task<AuditReport> RunAsync(string portal, PortalConnection connection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var report = await ReadAsync(portal, connection, cancellationToken);

        // What goes on meanwhile (a new month, entries that are taken away) can look like a finding, but not twice.
        return report.IsWhole ? report : await ReadAsync(portal, connection, cancellationToken);
    }

    /// <summary>Proves a chain by itself: a portal that is not in its place yet, whose end is vouched for in another way.</summary>
    public Task<AuditReport> RunAsync(AuditHead? end, PortalConnection connection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return ReadAsync(end, null, connection, cancellationToken);
    }

    private async Task<AuditReport> ReadAsync(string portal, PortalConnection connection, CancellationToken cancellationToken)
    {
        // In this order: what is added meanwhile stands behind what is looked at.
        var seen = witness.Read(portal);
        return await ReadAsync(await heads.ReadAsync(portal, cancellationToken), seen, connection, cancellationToken);
    }

    private async Task<AuditReport> ReadAsync(AuditHead? head, AuditHead? seen, PortalConnection connection, CancellationToken cancellationToken)
    {
        var last = await AuditTables.LastNumberAsync(connection, cancellationToken);
        var segments = await AuditTables.SegmentsAsync(connection, cancellationToken);
        List<AuditHead> notes = [.. new[] { head, seen }.OfType<AuditHead>()];
        if (last == 0 && segments.Count == 0)
        {
            var noted = notes.Select(note => note.Count).DefaultIfEmpty().Max();
            return noted > 0 ? new(0, null, null, [new(AuditFindingKind.CutOff, 1, noted, null)], 1) : new(0, null, null, [], 0);
        }

        var seed = SeedOf(notes, segments);
        var walk = new AuditWalk(segments, id => key.SealsOf(seed, id), [.. notes.Where(note => IsOf(note, seed) && key.HasSealed(note))]);
        var first = last + 1;
        for (var after = 0L; after < last;)
        {
            var rows = await AuditTables.RowsAsync(connection, after, last, BatchSize, cancellationToken);
            if (rows.Count == 0)
            {
                break;
            }

            first = Math.Min(first, rows[0].Number);
            rows.ForEach(walk.Take);
            after = rows[^1].Number;
        }

        Hold(walk, head, seen, seed, segments);
        if (head is { Count: > 0 } && head.Count < first && first <= last)
        {
            // Nothing is taken away before a later entry is noted, so this is an older note that was put back. This host's own may be older:
            // others add entries and take months away too.
            walk.Add(AuditFindingKind.HeadMissing, head.Count, head.Count, null);
        }

        return walk.Finish();
    }

    /// <summary>The seed that the host knows, where anything here was sealed with it; then only the oldest segment is gone.</summary>
    private byte[] SeedOf(List<AuditHead> notes, List<AuditSegment> segments) =>
        notes.Select(note => note.Seed).FirstOrDefault(seed => segments.Count == 0 || segments.Exists(segment => IsSealedBy(seed, segment)))
        ?? (segments.Count > 0 ? segments[0].FirstPrevious : []);

    /// <summary>Holds the notes themselves against the chain.</summary>
    private void Hold(AuditWalk walk, AuditHead? head, AuditHead? seen, byte[] seed, List<AuditSegment> segments)
    {
        if (head is null)
        {
            walk.Add(AuditFindingKind.HeadMissing, null, null, null);
        }

        foreach (var note in new[] { head, seen }.OfType<AuditHead>())
        {
            if (!IsOf(note, seed))
            {
                walk.Add(AuditFindingKind.Replaced, null, null, null);
            }
            else if (!key.HasSealed(note))
            {
                walk.Add(AuditFindingKind.HeadMissing, note.Count, note.Count, null);
            }
        }

        if (segments is [{ FirstNumber: > 1 }, ..] && !segments[0].FirstPrevious.AsSpan().SequenceEqual(seed))
        {
            walk.Add(AuditFindingKind.SegmentChanged, 1, segments[0].FirstNumber - 1, null);
        }
    }

    private static bool IsOf(AuditHead note, byte[] seed) => note.Seed.AsSpan().SequenceEqual(seed);

    private bool IsSealedBy(byte[] seed, AuditSegment segment) => key.SealsOf(seed, segment.KeyId)?.Holds(segment) == true;
}

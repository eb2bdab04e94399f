using HousingFirst.Platform.Documents;
using HousingFirst.Sdk.Audit;

namespace HousingFirst.Platform.Audit;

/// <summary>Reads a portal's whole chain and holds it against the host's note.</summary>
internal sealed class AuditVerification(AuditKey key, AuditHeadStore heads)
{
    private const int BatchSize = 1000;

    public async Task<AuditReport> RunAsync(string portal, PortalConnection connection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var report = await ReadAsync(portal, connection, cancellationToken);

        // What goes on meanwhile (a new month, entries that are taken away) can look like a finding, but not twice.
        return report.IsWhole ? report : await ReadAsync(portal, connection, cancellationToken);
    }

    private async Task<AuditReport> ReadAsync(string portal, PortalConnection connection, CancellationToken cancellationToken)
    {
        // In this order: what is added meanwhile stands behind what is looked at.
        var head = await heads.ReadAsync(portal, cancellationToken);
        var last = await AuditTables.LastNumberAsync(connection, cancellationToken);
        var segments = await AuditTables.SegmentsAsync(connection, cancellationToken);
        if (last == 0 && segments.Count == 0)
        {
            return head is { Count: > 0 } ? Only(new(AuditFindingKind.CutOff, 1, head.Count, null)) : new(0, null, null, [], 0);
        }

        var seed = SeedOf(head, segments);
        var walk = new AuditWalk(segments, key.SealsOf(seed), key.Id, head?.Seed.AsSpan().SequenceEqual(seed) == true ? head : null);
        for (var after = 0L; after < last;)
        {
            var rows = await AuditTables.RowsAsync(connection, after, last, BatchSize, cancellationToken);
            if (rows.Count == 0)
            {
                break;
            }

            rows.ForEach(walk.Take);
            after = rows[^1].Number;
        }

        var report = walk.Finish();
        return WhyHead(head, seed, segments) is { } finding
            ? report with { Findings = report.Findings.Insert(0, finding), FindingCount = report.FindingCount + 1 }
            : report;
    }

    private static AuditReport Only(AuditFinding finding) => new(0, null, null, [finding], 1);

    /// <summary>The seed that the host knows, where anything here was sealed with it; then only the oldest segment is gone.</summary>
    private byte[] SeedOf(AuditHead? head, List<AuditSegment> segments)
    {
        if (head is not null && (segments.Count == 0 || segments.Exists(segment => IsSealedBy(head.Seed, segment))))
        {
            return head.Seed;
        }

        return segments.Count > 0 ? segments[0].FirstPrevious : [];
    }

    private AuditFinding? WhyHead(AuditHead? head, byte[] seed, List<AuditSegment> segments)
    {
        if (head is null)
        {
            return new(AuditFindingKind.HeadMissing, null, null, null);
        }

        if (!head.Seed.AsSpan().SequenceEqual(seed))
        {
            return new(AuditFindingKind.Replaced, null, null, null);
        }

        if (segments.Count > 0 && !segments[0].FirstPrevious.AsSpan().SequenceEqual(seed))
        {
            return new(AuditFindingKind.SegmentChanged, 1, segments[0].FirstNumber - 1, null);
        }

        // Sealed with a key that is gone: that is told by the segments.
        var hasKey = segments.Exists(segment => segment.KeyId == key.Id);
        return !hasKey || key.SealsOf(seed).OfHead(head.Count, head.Mac).AsSpan().SequenceEqual(head.Seal)
            ? null
            : new(AuditFindingKind.HeadMissing, head.Count, head.Count, null);
    }

    private bool IsSealedBy(byte[] seed, AuditSegment segment) => key.SealsOf(seed).Of(segment).AsSpan().SequenceEqual(segment.Mac);
}

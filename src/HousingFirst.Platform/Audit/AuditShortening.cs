using HousingFirst.Platform.Documents;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Time;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Audit;

/// <summary>
/// Takes away whole months that were kept long enough. What is left goes on proving itself: their rows say where they ended. Only what
/// proves itself goes: when a month ends stands in the database, and whoever writes there could have the host take the traces away.
/// </summary>
internal sealed class AuditShortening(
    PortalConnection connection, AuditChain chain, AuditHeads heads, AuditVerification verification, IAuditTrail trail, IDocumentSession session,
    ICurrentPortal current, IOptions<AuditOptions> options, TimeProvider clock, ILogger<AuditShortening> logger) : IDailyTask
{
    private string Portal => current.Portal.Name;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var kept = KeptFrom();
        var segments = await AuditTables.SegmentsAsync(connection, cancellationToken);
        if (segments.TrueForAll(segment => segment.IsDropped || segment.Month >= kept))
        {
            return;
        }

        // The host's note must not point into what is taken away, and where there is none it is not known what was there.
        if (!await heads.NoteAsync(Portal, cancellationToken) || !await IsProvedAsync(segments, kept, cancellationToken))
        {
            AuditLog.NotShortened(logger, Portal);
            return;
        }

        if (segments[^1].Month < kept)
        {
            // Nothing has been recorded for as long as that. This entry begins a month, and so ends the old one.
            trail.Record(new(AuditKinds.TrailShortened, null));
            await session.SaveChangesAsync(cancellationToken);
            await heads.NoteAsync(Portal, cancellationToken);
        }

        await DropAsync(kept, cancellationToken);
    }

    /// <summary>
    /// Whether the months and all that stands in the old ones are as they were written. What is wrong in later ones stays there to be seen.
    /// </summary>
    private async Task<bool> IsProvedAsync(List<AuditSegment> segments, int kept, CancellationToken cancellationToken)
    {
        var report = await verification.RunAsync(Portal, connection, cancellationToken);
        var through = segments.Where(segment => !segment.IsDropped && segment.Month < kept).Max(segment => segment.LastNumber ?? long.MaxValue);
        return report.FindingCount == report.Findings.Length
            && report.Findings.All(finding => finding.Number > through && finding.Kind
                is AuditFindingKind.Changed or AuditFindingKind.Missing or AuditFindingKind.OutOfOrder or AuditFindingKind.Unproved);
    }

    private async Task DropAsync(int kept, CancellationToken cancellationToken)
    {
        await session.FlushAsync(cancellationToken);
        await AuditChain.LockAsync(connection);
        var segments = await AuditTables.SegmentsAsync(connection, cancellationToken);
        var (count, through) = (0L, 0L);
        foreach (var (segment, next) in segments.Zip(segments.Skip(1)).Where(pair => !pair.First.IsDropped && pair.First.Month < kept))
        {
            count += await chain.DropAsync(connection, segments[0].FirstPrevious, segment, next);
            through = next.FirstNumber - 1;
        }

        if (through == 0)
        {
            await session.CancelAsync();
            return;
        }

        trail.Record(new(
            AuditKinds.TrailShortened, null, new AuditDetail("through", Text(through)), new AuditDetail("entries", Text(count))));
        await session.SaveChangesAsync(cancellationToken);
        AuditLog.Shortened(logger, count, Portal);
    }

    private int KeptFrom()
    {
        var months = Math.Max(current.Portal.Settings<AuditSettings>(AuditSettings.Key).Months, options.Value.FewestMonths);
        var first = clock.GetUtcNow().AddMonths(-months);
        return (first.Year * 100) + first.Month;
    }

    private static string Text(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

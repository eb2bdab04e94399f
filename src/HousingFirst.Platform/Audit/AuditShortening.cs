using HousingFirst.Platform.Documents;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Time;

namespace HousingFirst.Platform.Audit;

/// <summary>Takes away whole months that were kept long enough. What is left goes on proving itself: their rows say where they ended.</summary>
internal sealed class AuditShortening(
    PortalConnection connection, AuditChain chain, AuditHeads heads, IAuditTrail trail, IDocumentSession session, ICurrentPortal current,
    TimeProvider clock, ILogger<AuditShortening> logger) : IDailyTask
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        // The host's note must not point into what is taken away.
        heads.Grown(current.Portal.Name);
        await heads.FlushAsync(cancellationToken);
        var kept = KeptFrom();
        var segments = await AuditTables.SegmentsAsync(connection, cancellationToken);
        if (segments.Count == 0 || segments.TrueForAll(segment => segment.IsDropped || segment.Month >= kept))
        {
            return;
        }

        if (segments[^1].Month < kept)
        {
            // Nothing has been recorded for as long as that. This entry begins a month, and so ends the old one.
            trail.Record(new(AuditKinds.TrailShortened, null));
            await session.SaveChangesAsync(cancellationToken);
            heads.Grown(current.Portal.Name);
            await heads.FlushAsync(cancellationToken);
        }

        await DropAsync(kept, cancellationToken);
    }

    private async Task DropAsync(int kept, CancellationToken cancellationToken)
    {
        await session.FlushAsync(cancellationToken);
        await AuditChain.LockAsync(connection);
        var segments = await AuditTables.SegmentsAsync(connection, cancellationToken);
        var old = segments.Where(segment => segment is { IsDropped: false, LastNumber: not null } && segment.Month < kept).ToList();
        var count = 0L;
        foreach (var segment in old)
        {
            count += await chain.DropAsync(connection, segments[0].FirstPrevious, segment);
        }

        if (old.Count == 0)
        {
            await session.CancelAsync();
            return;
        }

        trail.Record(new(
            AuditKinds.TrailShortened, null, new AuditDetail("through", Text(old[^1].LastNumber ?? 0)), new AuditDetail("entries", Text(count))));
        await session.SaveChangesAsync(cancellationToken);
        AuditLog.Shortened(logger, count, current.Portal.Name);
    }

    private int KeptFrom()
    {
        var settings = current.Portal.Settings<AuditSettings>(AuditSettings.Key);
        var first = clock.GetUtcNow().AddMonths(-settings.Months);
        return (first.Year * 100) + first.Month;
    }

    private static string Text(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

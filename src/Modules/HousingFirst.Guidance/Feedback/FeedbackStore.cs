using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Guidance.Feedback;

/// <summary>What readers of the current portal said and may still be kept. What may not is not there, even before it is deleted.</summary>
internal sealed class FeedbackStore(IDocumentSession session, ICurrentPortal current, TimeProvider clock)
{
    public const int PageSize = 20;

    private const int MostAtOnce = 200;

    private DateTime Since => current.Portal.Settings<FeedbackSettings>(FeedbackSettings.Key).Retention.Since(clock.GetUtcNow().UtcDateTime);

    public async Task<ReaderFeedback?> FindAsync(string reference, CancellationToken cancellationToken)
    {
        var since = Since;
        return await session.Query<ReaderFeedbackIndex>(row => row.Reference == reference && row.ReceivedUtc > since)
            .FirstOrDefaultAsync<ReaderFeedback>(cancellationToken);
    }

    /// <summary>A page of it, the newest first.</summary>
    /// <param name="settled">What somebody has seen to, or what nobody has.</param>
    /// <param name="page">The page, from 1.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public Task<IReadOnlyList<ReaderFeedback>> ListAsync(bool settled, int page, CancellationToken cancellationToken) =>
        Rows(settled).OrderByDescending(row => row.ReceivedUtc).Skip((page - 1) * PageSize).Take(PageSize).ListAsync<ReaderFeedback>(cancellationToken);

    public Task<int> CountAsync(bool settled, CancellationToken cancellationToken) => Rows(settled).CountAsync(cancellationToken);

    /// <summary>Deletes what has been kept long enough. Answers how much there was.</summary>
    public async Task<int> SweepAsync(CancellationToken cancellationToken)
    {
        var since = Since;
        var count = 0;
        IReadOnlyList<ReaderFeedback> old;
        do
        {
            old = await session.Query<ReaderFeedbackIndex>(row => row.ReceivedUtc <= since).Take(MostAtOnce).ListAsync<ReaderFeedback>(cancellationToken);
            foreach (var feedback in old)
            {
                session.Delete(feedback);
            }

            await session.SaveChangesAsync(cancellationToken);
            count += old.Count;
        }
        while (old.Count == MostAtOnce);
        return count;
    }

    private IDocumentQuery<ReaderFeedbackIndex> Rows(bool settled)
    {
        var since = Since;
        return session.Query<ReaderFeedbackIndex>(row => row.IsSettled == settled && row.ReceivedUtc > since);
    }
}

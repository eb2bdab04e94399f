using System.Runtime.CompilerServices;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Training.Enquiries;

/// <summary>The enquiries of the current portal that may still be kept. Those that may not are not there, even before they are deleted.</summary>
internal sealed class EnquiryStore(IDocumentSession session, ICurrentPortal current, TimeProvider clock)
{
    private const int MostAtOnce = 200;

    /// <summary>Whatever was received before has been kept long enough.</summary>
    public DateTime Since => current.Portal.Settings<EnquirySettings>(EnquirySettings.Key).Retention.Since(clock.GetUtcNow().UtcDateTime);

    public async Task<Enquiry?> FindAsync(string reference, CancellationToken cancellationToken)
    {
        var since = Since;
        return await session.Query<EnquiryIndex>(row => row.Reference == reference && row.ReceivedUtc > since)
            .FirstOrDefaultAsync<Enquiry>(cancellationToken);
    }

    /// <summary>A page of them, by when they came.</summary>
    /// <param name="state">Only these; null for all.</param>
    /// <param name="oldestFirst">False: the newest first.</param>
    /// <param name="skip">How many are left out.</param>
    /// <param name="take">How many are given at most.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public Task<IReadOnlyList<Enquiry>> ListAsync(EnquiryState? state, bool oldestFirst, int skip, int take, CancellationToken cancellationToken)
    {
        var query = oldestFirst ? Kept(state).OrderBy(row => row.ReceivedUtc) : Newest(state);
        return query.Skip(skip).Take(take).ListAsync<Enquiry>(cancellationToken);
    }

    public Task<int> CountAsync(EnquiryState? state, CancellationToken cancellationToken) => Kept(state).CountAsync(cancellationToken);

    /// <summary>
    /// All that were there at an instant, the newest first, some at a time; what comes in meanwhile would put the rest in other places.
    /// What has been given is forgotten, with all that the session has not saved.
    /// </summary>
    public async IAsyncEnumerable<IReadOnlyList<Enquiry>> AllAsync(DateTime until, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IReadOnlyList<Enquiry> some;
        var skip = 0;
        do
        {
            some = await Kept(null).Where(row => row.ReceivedUtc <= until).OrderByDescending(row => row.ReceivedUtc).ThenBy(row => row.Reference)
                .Skip(skip).Take(MostAtOnce).ListAsync<Enquiry>(cancellationToken);
            skip += some.Count;
            await session.CancelAsync();
            yield return some;
        }
        while (some.Count == MostAtOnce);
    }

    public Task<int> CountAsync(DateTime until, CancellationToken cancellationToken) =>
        Kept(null).Where(row => row.ReceivedUtc <= until).CountAsync(cancellationToken);

    /// <summary>Deletes what has been kept long enough. Answers how many there were.</summary>
    public async Task<int> SweepAsync(CancellationToken cancellationToken)
    {
        var since = Since;
        var count = 0;
        IReadOnlyList<Enquiry> old;
        do
        {
            old = await session.Query<EnquiryIndex>(row => row.ReceivedUtc <= since).Take(MostAtOnce).ListAsync<Enquiry>(cancellationToken);
            foreach (var enquiry in old)
            {
                session.Delete(enquiry);
            }

            await session.SaveChangesAsync(cancellationToken);
            count += old.Count;
        }
        while (old.Count == MostAtOnce);
        return count;
    }

    private IDocumentQuery<EnquiryIndex> Newest(EnquiryState? state) => Kept(state).OrderByDescending(row => row.ReceivedUtc);

    private IDocumentQuery<EnquiryIndex> Kept(EnquiryState? state)
    {
        var since = Since;
        var query = session.Query<EnquiryIndex>(row => row.ReceivedUtc > since);
        if (state is { } wanted)
        {
            query = query.Where(row => row.State == wanted);
        }

        return query;
    }
}

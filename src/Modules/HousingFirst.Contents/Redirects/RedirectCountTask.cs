using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Time;

namespace HousingFirst.Contents.Redirects;

/// <summary>Writes down once a day how often redirects were followed.</summary>
internal sealed class RedirectCountTask(IDocumentSession session, ICurrentPortal current, RedirectCounter counter) : IDailyTask
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var taken = counter.Take(current.Portal.Name);
        if (taken.Count == 0)
        {
            return;
        }

        var use = await session.LoadSingleAsync<RedirectUse>(cancellationToken) ?? new();
        foreach (var (from, count) in taken)
        {
            use.Counts[from] = use.Counts.GetValueOrDefault(from) + count;
        }

        session.Store(use);
        await session.SaveChangesAsync(cancellationToken);
    }
}

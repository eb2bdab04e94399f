using System.Collections.Concurrent;

namespace HousingFirst.BrowserTests.EveryPage;

/// <summary>Opens one page of each kind of a portal, or all of them, and looks at it.</summary>
internal static class PageWalk
{
    private const int VisitorsAtOnce = 2;

    /// <summary>Opens the pages, a few at a time; <paramref name="look"/> answers what is wrong with the page that is open.</summary>
    public static async Task<Findings> WalkAsync(
        this DemoSite site, string portal, Func<Visit, Task<IEnumerable<string>>> look, Func<BrowserNewContextOptions>? wishes = null)
    {
        var crawl = await site.CrawlAsync(portal);
        var colleagues = crawl.PagesOfColleagues.ToHashSet(StringComparer.Ordinal);
        var waiting = new ConcurrentQueue<string>(crawl.PagesToLookAt.Except(colleagues).Concat(colleagues));
        var found = new Findings();
        await Task.WhenAll(Enumerable.Range(0, VisitorsAtOnce).Select(_ => LookAsync()));
        return found;

        async Task LookAsync()
        {
            await using var known = await site.VisitAsync(portal, wishes?.Invoke());
            await using var stranger = await site.VisitAsync(wishes?.Invoke());
            await using var colleague = await site.VisitSignedInAsync(portal, wishes?.Invoke());
            while (waiting.TryDequeue(out var path))
            {
                var kind = PageKind.Of(portal, path);

                // Who has signed in is sent on from the sign-in page.
                var visit = kind == "signin" ? stranger : colleagues.Contains(path) ? colleague : known;
                var answer = await visit.Page.GotoAsync(path);
                if (colleagues.Contains(path) && answer?.Ok != true)
                {
                    found.Add(path, $"answers {answer?.Status} to a colleague");
                }

                found.AddRange($"[{kind}] {path}", await look(visit));
            }
        }
    }
}

using System.Net;

namespace HousingFirst.BrowserTests.EveryPage;

[Collection(SiteCollection.Name)]
public sealed class LinkTests(DemoSite site)
{
    [SkippableTheory]
    [InlineData(DemoPortal.Default)]
    [InlineData(DemoPortal.Nordlys)]
    [InlineData(DemoPortal.Kursushus)]
    public async Task Follow_EveryLinkOfThePortal_LandsWhereItSays(string portal)
    {
        await using var visit = await site.VisitAsync(); // skips where there is no browser
        var crawl = await site.CrawlAsync(portal);
        var found = new Findings();

        var byPath = crawl.Pages.ToDictionary(page => page.Path, StringComparer.Ordinal);
        foreach (var page in crawl.Pages)
        {
            foreach (var link in page.Links)
            {
                if (!byPath.TryGetValue(link.PathAndQuery, out var target))
                {
                    continue; // one filter more of a list whose first filters were followed
                }

                if (target.Status != HttpStatusCode.OK)
                {
                    found.Add(page.Path, $"{link.PathAndQuery} answers {(int)target.Status}");
                }
                else if (link.Fragment.Length > 1 && target.IsPage && !target.Ids.Contains(Uri.UnescapeDataString(link.Fragment[1..])))
                {
                    found.Add(page.Path, $"{link.PathAndQuery} has no {link.Fragment}");
                }
            }
        }

        Assert.True(crawl.Pages.Count > 20, $"Only {crawl.Pages.Count} addresses were reached.");
        found.AssertNone();
    }
}

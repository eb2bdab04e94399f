namespace HousingFirst.BrowserTests.EveryPage;

[Collection(SiteCollection.Name)]
public sealed class QuietTests(DemoSite site)
{
    [SkippableTheory]
    [InlineData(DemoPortal.Default)]
    [InlineData(DemoPortal.Nordlys)]
    [InlineData(DemoPortal.Kursushus)]
    public async Task Open_EveryKindOfPage_ComplainsOfNothingAndAsksNobodyElse(string portal)
    {
        var found = await site.WalkAsync(portal, async visit =>
        {
            // Scripts of the page have run and its typefaces have come.
            await visit.Page.EvaluateAsync("() => document.fonts.ready.then(() => true)");
            return visit.TakeComplaints().Where(complaint => !IsTheUnknownPageItself(visit, complaint));
        });

        found.AssertNone();
    }

    // That an address is unknown is what the browser logs, and what was asked for.
    private static bool IsTheUnknownPageItself(Visit visit, string complaint) =>
        visit.Page.Url.EndsWith(Crawl.UnknownPage, StringComparison.Ordinal) && complaint.Contains("404", StringComparison.Ordinal);
}

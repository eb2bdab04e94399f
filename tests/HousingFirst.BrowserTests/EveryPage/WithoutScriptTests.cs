namespace HousingFirst.BrowserTests.EveryPage;

[Collection(SiteCollection.Name)]
public sealed class WithoutScriptTests(DemoSite site)
{
    [SkippableTheory]
    [InlineData(DemoPortal.Default)]
    [InlineData(DemoPortal.Nordlys)]
    [InlineData(DemoPortal.Kursushus)]
    public async Task Open_WithoutScript_ShowsTextAndAWayOn(string portal)
    {
        var found = await site.WalkAsync(portal, LookAsync, () => new() { JavaScriptEnabled = false });

        found.AssertNone();
    }

    private static async Task<IEnumerable<string>> LookAsync(Visit visit)
    {
        var wrong = new List<string>();
        if (await visit.Page.Locator("main h1").Filter(new() { Visible = true }).CountAsync() == 0)
        {
            wrong.Add("shows no heading");
        }

        if (await visit.Page.Locator("a[href]:not(.hf-skip)").Filter(new() { Visible = true }).CountAsync() == 0)
        {
            wrong.Add("leads nowhere");
        }

        if (await visit.Page.Locator("[data-hf-scheme], [data-hf-print], button[data-hf-copy]").Filter(new() { Visible = true }).CountAsync() > 0)
        {
            wrong.Add("shows a button that needs script");
        }

        return wrong;
    }
}

namespace HousingFirst.BrowserTests.Journeys;

/// <summary>An administrator tries another look beside the portal's own pages, saves it and takes it back.</summary>
[Collection(SiteCollection.Name)]
public sealed class LookTests(DemoSite site)
{
    [SkippableFact]
    public async Task Look_TriedSavedAndTakenBack_IsSeenEachTime()
    {
        await using var visit = await site.VisitSignedInAsync(DemoPortal.Kursushus);
        var page = visit.Page;
        await visit.OpenAsync(DemoPortal.Kursushus, "admin/udseende");
        var name = page.GetByLabel("Navn", new() { Exact = true });
        var was = await name.InputValueAsync();
        var shown = page.FrameLocator("#look-frame").Locator(".hf-header .hf-brand");

        await name.FillAsync("Prøvehuset");
        await page.GetByLabel("Hovedfarve").First.FillAsync("#f5d000");

        await Assertions.Expect(page.GetByText("er for lys til knapper")).ToBeVisibleAsync();
        await Assertions.Expect(shown).ToContainTextAsync("Prøvehuset");
        await Assertions.Expect(page.GetByRole(AriaRole.Banner).First).Not.ToContainTextAsync("Prøvehuset");

        await page.GetByRole(AriaRole.Button, new() { Name = "Gem udseendet" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Udseendet er gemt")).ToBeVisibleAsync();
        await Assertions.Expect(name).ToHaveValueAsync("Prøvehuset");

        await page.GetByRole(AriaRole.Button, new() { Name = "Tag det forrige udseende på igen" }).ClickAsync();
        await Assertions.Expect(name).ToHaveValueAsync(was);
        Assert.Empty(visit.TakeComplaints());
    }

    [SkippableFact]
    public async Task Look_AfterALinkThatTheFrameCannotShow_IsShownAgain()
    {
        await using var visit = await site.VisitSignedInAsync(DemoPortal.Kursushus);
        var page = visit.Page;
        await visit.OpenAsync(DemoPortal.Kursushus, "admin/udseende");
        var shown = page.FrameLocator("#look-frame").Locator(".hf-header .hf-brand");
        await Assertions.Expect(shown).ToBeVisibleAsync();
        await page.EvaluateAsync("() => { document.getElementById('look-frame').contentWindow.location.href = '/health/live'; }");
        await Assertions.Expect(shown).ToHaveCountAsync(0);

        await page.GetByLabel("Navn", new() { Exact = true }).FillAsync("Prøvehuset");

        await Assertions.Expect(shown).ToContainTextAsync("Prøvehuset");
        visit.TakeComplaints(); // the browser's own word on the page that refused
    }

    [SkippableFact]
    public async Task Look_ThatCannotBeTried_SaysSo()
    {
        await using var visit = await site.VisitSignedInAsync(DemoPortal.Kursushus);
        var page = visit.Page;
        await visit.OpenAsync(DemoPortal.Kursushus, "admin/udseende");
        await page.RouteAsync("**/admin/udseende?handler=Try", route => route.AbortAsync());

        await page.GetByLabel("Navn", new() { Exact = true }).FillAsync("Prøvehuset");

        await Assertions.Expect(page.Locator("#look-said")).ToContainTextAsync("Det kunne ikke vises lige nu");
        visit.TakeComplaints(); // the browser's own word on the request that failed
    }
}

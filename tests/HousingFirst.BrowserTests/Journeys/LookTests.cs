namespace HousingFirst.BrowserTests.Journeys;

/// <summary>An administrator tries another look beside the portal's own pages, saves it and takes it back.</summary>
[Collection(SiteCollection.Name)]
public sealed class LookTests(DemoSite site)
{
    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Look_TriedSavedAndTakenBack_IsSeenEachTime(bool byKeyboard)
    {
        await using var visit = await site.VisitSignedInAsync(DemoPortal.Kursushus);
        var page = visit.Page;
        Hands hands = new(page, byKeyboard);
        await visit.OpenAsync(DemoPortal.Kursushus, "admin/udseende");
        var name = page.GetByLabel("Navn", new() { Exact = true });
        var was = await name.InputValueAsync();
        var shown = page.FrameLocator("#look-frame").Locator(".hf-header .hf-brand");

        await hands.WriteAsync("#Form_Name", "Prøvehuset");
        await hands.WriteAsync("#Form_PrimaryColor", "#f5d000");

        await Assertions.Expect(page.GetByText("er for lys til knapper")).ToBeVisibleAsync();
        await Assertions.Expect(shown).ToContainTextAsync("Prøvehuset");
        await Assertions.Expect(page.GetByRole(AriaRole.Banner).First).Not.ToContainTextAsync("Prøvehuset");

        await hands.PressAsync("button[formaction$='handler=Save']");
        await Assertions.Expect(page.GetByText("Udseendet er gemt")).ToBeVisibleAsync();
        await Assertions.Expect(name).ToHaveValueAsync("Prøvehuset");

        // From the page's end: on the way down stands the whole portal in its frame.
        await hands.PressAboveAsync("form[action$='handler=Undo'] button");
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

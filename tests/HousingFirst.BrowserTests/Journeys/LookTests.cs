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
}

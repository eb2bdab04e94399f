namespace HousingFirst.BrowserTests.Journeys;

[Collection(SiteCollection.Name)]
public sealed class ChecklistTests(DemoSite site)
{
    private const string Chapter = "manualer/cti/faseplanen";
    private const string Box = "[data-hf-ticks] input[type=checkbox]";

    [SkippableFact]
    public async Task Tick_ThenReload_IsKeptInThisPortalOnly()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(DemoPortal.Default, Chapter);
        var first = visit.Page.Locator(Box).First;

        await first.CheckAsync();
        await visit.Page.ReloadAsync();
        await Assertions.Expect(first).ToBeCheckedAsync();
        await Assertions.Expect(visit.Page.Locator(Box).Nth(1)).Not.ToBeCheckedAsync();

        await visit.OpenAsync(DemoPortal.Kursushus, Chapter);
        await Assertions.Expect(visit.Page.Locator("[data-hf-progress]").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(Box + ":checked")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task Reset_AfterTicks_ClearsThem()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(DemoPortal.Default, Chapter);
        var list = visit.Page.Locator("[data-hf-ticks]").First;
        var progress = list.Locator("[data-hf-progress]");
        var untouched = await progress.InnerTextAsync();

        await list.Locator("label").First.ClickAsync();
        await Assertions.Expect(progress).Not.ToHaveTextAsync(untouched);
        await list.Locator("[data-hf-reset]").ClickAsync();
        await Assertions.Expect(progress).ToHaveTextAsync(untouched);
        await visit.Page.ReloadAsync();

        await Assertions.Expect(progress).ToHaveTextAsync(untouched);
        await Assertions.Expect(visit.Page.Locator(Box + ":checked")).ToHaveCountAsync(0);
    }
}

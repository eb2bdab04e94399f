namespace HousingFirst.BrowserTests.Journeys;

[Collection(SiteCollection.Name)]
public sealed class ReadersShelfTests(DemoSite site)
{
    private const string Chapter = "manualer/cti/faseplanen";

    [SkippableFact]
    public async Task Star_ChapterAndSection_StandOnTheListOfManualsOfThisPortalOnly()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(DemoPortal.Default, Chapter);

        await visit.Page.ClickAsync("button[data-hf-star]");
        await visit.Page.Locator("#faseplanen-kort .hf-star").ClickAsync();
        await visit.OpenAsync(DemoPortal.Default, "manualer");

        var links = visit.Page.Locator("[data-hf-stars] li a");
        await Assertions.Expect(links).ToHaveCountAsync(2);
        await visit.Page.Locator("[data-hf-stars] a[href$='/faseplanen-kort']").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#faseplanen-kort .hf-star")).ToHaveAttributeAsync("aria-pressed", "true");
        await visit.OpenAsync(DemoPortal.Kursushus, "manualer");
        await Assertions.Expect(visit.Page.Locator("[data-hf-stars]")).ToBeHiddenAsync();
    }

    [SkippableFact]
    public async Task Remove_TheLastStar_TakesTheListAway()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(DemoPortal.Default, Chapter);
        await visit.Page.ClickAsync("button[data-hf-star]");
        await visit.OpenAsync(DemoPortal.Default, "manualer");

        await visit.Page.Locator("[data-hf-stars] button").ClickAsync();

        await Assertions.Expect(visit.Page.Locator("[data-hf-stars]")).ToBeHiddenAsync();
        await visit.OpenAsync(DemoPortal.Default, Chapter);
        await Assertions.Expect(visit.Page.Locator("button[data-hf-star]")).ToHaveAttributeAsync("aria-pressed", "false");
    }

    [SkippableFact]
    public async Task Read_ThenLeave_LeadsBackToTheSection()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(DemoPortal.Default, Chapter + "#faseplanen-faldgruber");

        await visit.OpenAsync(DemoPortal.Default, "manualer");

        await visit.Page.Locator("[data-hf-left] a").ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/manualer/cti/faseplanen#faseplanen-faldgruber$"));
    }

    [SkippableFact]
    public async Task Open_WithRubbishInTheMemory_ShowsThePageWithoutIt()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(DemoPortal.Default, "manualer");
        await visit.Page.EvaluateAsync("""
            () => {
              localStorage.setItem("hf:default:stars", '{"cti/../x": {"title": "x", "manual": "y", "at": 1}, "cti/y": 7}');
              localStorage.setItem("hf:default:left", "{");
            }
            """);
        visit.TakeComplaints();

        await visit.Page.ReloadAsync();

        await Assertions.Expect(visit.Page.Locator("[data-hf-stars]")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("[data-hf-left]")).ToBeHiddenAsync();
        Assert.Empty(visit.TakeComplaints());
    }

    [SkippableFact]
    public async Task Tick_OnThePageOfAllChecklists_IsTickedInTheChapter()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(DemoPortal.Default, "manualer/tjeklister?manual=cti");
        var item = await visit.Page.Locator("[data-hf-tick^='faseplanen-']").First.GetAttributeAsync("data-hf-tick");

        await visit.Page.Locator($"[data-hf-tick='{item}']").CheckAsync();
        await visit.OpenAsync(DemoPortal.Default, Chapter);

        await Assertions.Expect(visit.Page.Locator($"[data-hf-tick='{item}']")).ToBeCheckedAsync();
    }
}

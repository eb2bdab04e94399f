namespace HousingFirst.BrowserTests.Journeys;

/// <summary>A visitation meeting goes through the questions, with the keyboard alone, and with no script.</summary>
[Collection(SiteCollection.Name)]
public sealed class MethodMatchTests(DemoSite site)
{
    private const string Address = "vejledning/metodematch";

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Match_KeyboardAlone_LeadsToAReasonedRecommendation(bool hasScript)
    {
        await using var visit = await site.VisitAsync(new BrowserNewContextOptions { JavaScriptEnabled = hasScript });
        await visit.OpenAsync(DemoPortal.Default, Address);
        var page = visit.Page;

        await Assertions.Expect(page.Locator("#bolig")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#maalgruppe")).ToBeHiddenAsync();
        for (var step = 1; step < 3; step++)
        {
            await page.Locator(".gd-step:visible .ds-button").GetByText("Næste").PressAsync("Enter");
        }

        await Assertions.Expect(page.Locator("#evne")).ToBeVisibleAsync();
        await page.Locator("#abilityToUseServices-unknown").PressAsync("ArrowUp");
        await page.Locator("#abilityToUseServices-none").PressAsync("ArrowUp");
        await Assertions.Expect(page.Locator("#abilityToUseServices-some")).ToBeCheckedAsync();

        // Enter on an answer goes nowhere.
        await page.Locator("#abilityToUseServices-some").PressAsync("Enter");
        await Assertions.Expect(page.Locator("#evne")).ToBeVisibleAsync();

        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#maalgruppe")).ToBeVisibleAsync();
        await page.GoForwardAsync();
        await Assertions.Expect(page.Locator("#abilityToUseServices-some")).ToBeCheckedAsync();

        await page.Locator(".gd-step:visible button[type=submit]").PressAsync("Enter");

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Det peger på ICM");
        await Assertions.Expect(page.Locator("#alternativ")).ToBeVisibleAsync();
        Assert.DoesNotContain("?", page.Url, StringComparison.Ordinal);

        await page.Locator("button[name=ret]").PressAsync("Enter");
        await Assertions.Expect(page.Locator("#abilityToUseServices-some")).ToBeCheckedAsync();
        Assert.Empty(visit.TakeComplaints());
    }

    [SkippableFact]
    public async Task Result_OnPaper_IsANoteWithLinesForTheDecision()
    {
        await using var visit = await site.VisitAsync(new BrowserNewContextOptions());
        await visit.OpenAsync(DemoPortal.Default, Address);
        await visit.Page.Locator(".gd-step:visible button[type=submit]").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".gd-note")).ToBeHiddenAsync();

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(visit.Page.Locator(".gd-note")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".gd-result__actions")).ToBeHiddenAsync();
    }

    [SkippableFact]
    public async Task Answer_AskedWhetherItHelped_TakesAWordWithoutScript()
    {
        await using var visit = await site.VisitAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await visit.OpenAsync(DemoPortal.Default, "vejledning/hvor-laenge");

        await visit.Page.Locator(".gd-ask a", new() { HasTextString = "Nej" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#hjalp-nej")).ToBeCheckedAsync();
        await visit.Page.FillAsync("#Form_Comment", "Der mangler noget om ventetid.");
        await visit.Page.ClickAsync("main button[type=submit]");

        // Faster than anybody writes: it is sent back with everything in it.
        await Assertions.Expect(visit.Page.Locator(".ds-error-summary")).ToContainTextAsync("få sekunder efter");
        await Assertions.Expect(visit.Page.Locator("#Form_Comment")).ToHaveValueAsync("Der mangler noget om ventetid.");
        Assert.Empty(visit.TakeComplaints());
    }
}

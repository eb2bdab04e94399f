namespace HousingFirst.BrowserTests.Journeys;

/// <summary>Calculators: asked, answered, shared by their address.</summary>
[Collection(SiteCollection.Name)]
public sealed class CalculatorTests(DemoSite site)
{
    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cost_OwnNumbers_ComeBackInTheAnswerAndTheAddress(bool hasScript)
    {
        await using var visit = await site.VisitAsync(new BrowserNewContextOptions { JavaScriptEnabled = hasScript });
        await visit.OpenAsync(DemoPortal.Default, "vejledning/beregnere/oekonomi");

        await visit.Page.FillAsync("#citizens", "24");
        await visit.Page.FillAsync("#refundShare", "50");
        await visit.Page.FillAsync("#shelterDaysWithout", "180");
        await visit.Page.ClickAsync(".calc-form button[type=submit]");

        await Assertions.Expect(visit.Page.Locator("#resultat")).ToContainTextAsync("2.338.000 kr.");
        await Assertions.Expect(visit.Page.Locator("#citizens")).ToHaveValueAsync("24");
        Assert.Contains("citizens=24", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.TakeComplaints());
    }

    [SkippableFact]
    public async Task CtiDates_DayOfTheMove_GivesThePlanAndItsCalendarFile()
    {
        await using var visit = await site.VisitAsync(new BrowserNewContextOptions { ViewportSize = new() { Width = 390, Height = 844 } });
        await visit.OpenAsync(DemoPortal.Default, "cti/datoer");

        await visit.Page.FillAsync("#start", "2026-11-30");
        await visit.Page.ClickAsync("main button[type=submit]");
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("søndag den 28. februar 2027");
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.ClickAsync("main a[href*='.ics']"));

        Assert.Equal("cti-datoer.ics", download.SuggestedFilename);
    }

    [SkippableFact]
    public async Task Checklist_OnAPageOfItsOwn_IsTickedInTheChapter()
    {
        await using var visit = await site.VisitAsync(new BrowserNewContextOptions { ViewportSize = new() { Width = 390, Height = 844 } });
        await visit.OpenAsync(DemoPortal.Default, "manualer/tjeklister");
        await visit.Page.ClickAsync("main a[href$='/cti/faseplanen-tjekliste']");
        var item = await visit.Page.Locator("[data-hf-tick]").First.GetAttributeAsync("data-hf-tick");

        await visit.Page.Locator($"[data-hf-tick='{item}']").CheckAsync();
        await visit.OpenAsync(DemoPortal.Default, "manualer/cti/faseplanen");

        await Assertions.Expect(visit.Page.Locator($"[data-hf-tick='{item}']")).ToBeCheckedAsync();
    }
}

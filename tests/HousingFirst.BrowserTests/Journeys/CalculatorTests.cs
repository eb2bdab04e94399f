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
    public async Task Refund_StayTypedIn_GivesTheDaysAndALinkToThem()
    {
        await using var visit = await site.VisitAsync(Copying());
        await visit.OpenAsync(DemoPortal.Default, "vejledning/beregnere/refusion");

        await visit.Page.TabToAsync("#admitted1");
        await visit.Page.TypeDayAsync("#admitted1", new(2026, 9, 1));
        await visit.Page.TabToAsync("#discharged1");
        await visit.Page.TypeDayAsync("#discharged1", new(2026, 12, 15));
        await visit.Page.TabToAsync("#decided");
        await visit.Page.TypeDayAsync("#decided", new(2026, 12, 1));
        await visit.Page.TabToAsync("main button[type=submit]");
        await visit.Page.Keyboard.PressAsync("Enter");

        await AssertSharedAsync(visit, "Sidste døgn med refusion: 29. november 2026.");
    }

    [SkippableFact]
    public async Task Demand_DayTypedIn_GivesTheDaysAndALinkToThem()
    {
        await using var visit = await site.VisitAsync(Copying());
        await visit.OpenAsync(DemoPortal.Default, "vejledning/beregnere/betalingspaakrav");

        await visit.Page.TabToAsync("#received");
        await visit.Page.TypeDayAsync("#received", new(2026, 12, 10));
        await visit.Page.TabToAsync("main button[type=submit]");
        await visit.Page.Keyboard.PressAsync("Enter");

        await AssertSharedAsync(visit, "torsdag den 24. december 2026");
    }

    [SkippableFact]
    public async Task Caseload_CountsTypedIn_GiveTheBandAndALinkToIt()
    {
        await using var visit = await site.VisitAsync(Copying());
        await visit.OpenAsync(DemoPortal.Default, "vejledning/beregnere/caseload");

        await visit.Page.TabToAsync("[name='fte.1']");
        await visit.Page.Keyboard.TypeAsync("0,8");
        await visit.Page.TabToAsync("[name='icmOngoing.1']");
        await visit.Page.Keyboard.TypeAsync("12");
        await visit.Page.Keyboard.PressAsync("Enter");

        await AssertSharedAsync(visit, "Over grænsen");
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

    // On a phone: there the boards and lists have the least room.
    private static BrowserNewContextOptions Copying() =>
        new()
        {
            ViewportSize = new() { Width = 390, Height = 844 },
            ReducedMotion = ReducedMotion.Reduce, // else the page is still on its way to the field when its focus is looked at
            Permissions = ["clipboard-read", "clipboard-write"],
        };

    private static async Task AssertSharedAsync(Visit visit, string words)
    {
        await Assertions.Expect(visit.Page.Locator("#resultat")).ToContainTextAsync(words);
        await visit.Page.ClickAsync("[data-hf-copy]");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).Not.ToBeEmptyAsync();
        var copied = await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        await visit.Page.GotoAsync("about:blank");
        await visit.Page.GotoAsync(copied);

        await Assertions.Expect(visit.Page.Locator("#resultat")).ToContainTextAsync(words);
        Assert.Empty(visit.TakeComplaints());
    }
}

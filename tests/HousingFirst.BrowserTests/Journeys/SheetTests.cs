namespace HousingFirst.BrowserTests.Journeys;

/// <summary>A sheet stays in the browser: it is kept for the tab, or on the device when the reader says so, and never sent.</summary>
[Collection(SiteCollection.Name)]
public sealed class SheetTests(DemoSite site)
{
    private const string Sheet = "vejledning/redskaber/netvaerkskort/ark";
    private const string FirstName = "[data-hf-field='personer.1.fornavn']";

    [SkippableFact]
    public async Task Fill_ASheet_SendsNothingAndDrawsThePeople()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(DemoPortal.Default, Sheet);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        List<string> sent = [];
        visit.Page.Request += (_, request) => sent.Add(request.Url);

        await visit.Page.FillAsync(FirstName, "Kurt");
        await visit.Page.SelectOptionAsync("[data-hf-field='personer.1.sektor']", "venner");
        await visit.Page.SelectOptionAsync("[data-hf-field='personer.1.naerhed']", new SelectOptionValue { Index = 1 });
        await visit.Page.CheckAsync("[data-hf-field='personer.1.belastning']");
        await visit.Page.FillAsync("[data-hf-field='mangler']", "En at spise med");
        await visit.Page.PressAsync(FirstName, "Enter");

        await Assertions.Expect(visit.Page.Locator("[data-hf-people] text")).ToHaveTextAsync("Kurt");
        await Assertions.Expect(visit.Page.Locator("[data-hf-people] line.p-dash")).ToHaveCountAsync(1);
        Assert.Empty(sent);
        Assert.Empty(visit.TakeComplaints());
    }

    [SkippableFact]
    public async Task Reload_InTheSameTab_KeepsTheSheetAndAnotherPortalHasItNot()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(DemoPortal.Default, Sheet);
        await visit.Page.FillAsync(FirstName, "Kurt");

        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.Locator(FirstName)).ToHaveValueAsync("Kurt");
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => Object.keys(localStorage).filter(key => key.includes('sheet')).length"));

        await visit.OpenAsync(DemoPortal.Kursushus, Sheet);
        await Assertions.Expect(visit.Page.Locator(FirstName)).ToHaveValueAsync("");
    }

    [SkippableFact]
    public async Task Keep_OnThisDevice_IsTheReadersChoiceAndClearingTakesItAway()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(DemoPortal.Default, Sheet);
        await visit.Page.FillAsync(FirstName, "Kurt");
        await visit.Page.CheckAsync("[data-hf-sheet-keep]");

        var other = await visit.Page.Context.NewPageAsync();
        await other.GotoAsync(visit.Page.Url);
        await Assertions.Expect(other.Locator(FirstName)).ToHaveValueAsync("Kurt");
        other.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await other.ClickAsync("[data-hf-sheet-clear]");

        await Assertions.Expect(other.Locator(FirstName)).ToHaveValueAsync("");
        Assert.Equal(0, await other.EvaluateAsync<int>("() => Object.keys(localStorage).filter(key => key.includes('sheet')).length"));
    }

    [SkippableFact]
    public async Task Open_WithoutScript_IsASheetForPaper()
    {
        await using var visit = await site.VisitAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await visit.OpenAsync(DemoPortal.Default, Sheet);

        await Assertions.Expect(visit.Page.Locator("[data-hf-picture] circle").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("[data-hf-sheet-clear]")).ToBeHiddenAsync();
    }
}

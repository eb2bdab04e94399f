namespace HousingFirst.BrowserTests.Journeys;

[Collection(SiteCollection.Name)]
public sealed class EnquiryTests(DemoSite site)
{
    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Form_SentHalfFilled_LeadsToWhatIsMissingAndKeepsTheRest(bool hasScript)
    {
        await using var visit = await site.VisitAsync(new BrowserNewContextOptions { JavaScriptEnabled = hasScript });
        await visit.OpenAsync(DemoPortal.Kursushus, "kurser");
        await visit.Page.ClickAsync("main a[href$='/kurser/bestil']");
        await visit.Page.FillAsync("#Form_ContactName", "Kim Opdigtet");
        await visit.Page.CheckAsync("#metode-cti");
        await visit.Page.ClickAsync("main button[type=submit]");

        var problems = visit.Page.Locator(".ds-error-summary");
        await Assertions.Expect(problems.Locator("a").First).ToHaveAttributeAsync("href", "#Form_Workplace");
        await Assertions.Expect(problems.Locator("a").Last).ToHaveAttributeAsync("href", "#Form_Consent");
        await Assertions.Expect(visit.Page.Locator("#Form_ContactName")).ToHaveValueAsync("Kim Opdigtet");
        await Assertions.Expect(visit.Page.Locator("#metode-cti")).ToBeCheckedAsync();
        await Assertions.Expect(visit.Page.Locator("#metode-icm")).Not.ToBeCheckedAsync();
        await Assertions.Expect(problems).ToBeFocusedAsync();

        Assert.Empty(visit.TakeComplaints());
    }
}

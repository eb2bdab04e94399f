namespace HousingFirst.BrowserTests.Journeys;

/// <summary>An editor finds what a page said before, and brings it back.</summary>
[Collection(SiteCollection.Name)]
public sealed class VersionTests(DemoSite site)
{
    private const string Title = "#TitlePart_Title";
    private const string Body = "#MarkdownBodyPart_Markdown";
    private const string Publish = ".desk__bar button[value=publish]";

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Page_ChangedAndRestored_SaysAgainWhatItSaid(bool byKeyboard)
    {
        var portal = await site.PortalAsync("kursushus");
        await using var visit = await site.VisitAsync(portal, "ManualEditor");
        Hands hands = new(visit.Page, byKeyboard);
        await visit.OpenAsync(portal.Name, "admin/indhold/nyt/Page");
        await hands.WriteAsync(Title, "Nøgler");
        await hands.WriteAsync(Body, "Hent den hos viceværten.");
        await PublishAsync(visit.Page, hands);
        await visit.OpenAsync(portal.Name, "admin/indhold");
        await hands.PressAsync("tbody th a");
        await hands.WriteAsync(Body, "Hent den på kontoret.");
        await PublishAsync(visit.Page, hands);

        await hands.PressAsync("main a[href$='/versioner']");
        await Assertions.Expect(visit.Page.Locator("tbody tr")).ToHaveCountAsync(2);
        await hands.PressAsync("tbody tr:last-child th a");
        await hands.PressAsync("form[action$='handler=Restore'] button");

        await Assertions.Expect(visit.Page.Locator(Body)).ToHaveValueAsync("Hent den hos viceværten.");
        await visit.Page.FocusAsync(Body);
        await PublishAsync(visit.Page, hands);
        await visit.OpenAsync(portal.Name, "noegler");
        await Assertions.Expect(visit.Page.GetByText("Hent den hos viceværten.")).ToBeVisibleAsync();
        Assert.Empty(visit.TakeComplaints());
    }

    private static async Task PublishAsync(IPage page, Hands hands)
    {
        await hands.PressAboveAsync(Publish);
        await Assertions.Expect(page.GetByText("Det er udgivet")).ToBeVisibleAsync();
    }
}

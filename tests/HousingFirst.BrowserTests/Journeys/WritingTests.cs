namespace HousingFirst.BrowserTests.Journeys;

/// <summary>An editor writes a page, with and without script.</summary>
[Collection(SiteCollection.Name)]
public sealed class WritingTests(DemoSite site)
{
    private const string Title = "#TitlePart_Title";
    private const string Body = "#MarkdownBodyPart_Markdown";

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Page_WrittenWithHeadings_IsPreviewedAndPublished(bool hasScript)
    {
        await using var visit = await site.VisitSignedInAsync(DemoPortal.Kursushus, new BrowserNewContextOptions { JavaScriptEnabled = hasScript });
        var page = visit.Page;
        var title = hasScript ? "Første dag i boligen" : "Anden dag i boligen";
        await visit.OpenAsync(DemoPortal.Kursushus, "admin/indhold");
        await page.GetByRole(AriaRole.Link, new() { Name = "Nyt indhold" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Side", Exact = true }).ClickAsync();

        await page.FillAsync(Title, title);
        await page.FillAsync(Body, "## Nøglen\n\nHent den hos viceværten.\n\n## Naboerne\n\n- Sig hej");
        await page.GetByRole(AriaRole.Button, new() { Name = "Vis", Exact = true }).ClickAsync();

        var preview = page.Locator("#preview");
        await Assertions.Expect(preview.GetByRole(AriaRole.Heading, new() { Name = "Naboerne" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(Title)).ToHaveValueAsync(title);

        await page.GetByRole(AriaRole.Button, new() { Name = "Udgiv" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Det er udgivet")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Se den udgivne side" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = title })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Nøglen" })).ToBeVisibleAsync();
        Assert.Empty(visit.TakeComplaints());
    }

    [SkippableFact]
    public async Task Blocks_AddedAndMoved_KeepTheFocusWithWhatOneWrites()
    {
        await using var visit = await site.VisitSignedInAsync(DemoPortal.Kursushus);
        var page = visit.Page;
        await visit.OpenAsync(DemoPortal.Kursushus, "admin/indhold/nyt/FrontPage");
        await page.FillAsync(Title, "En prøveside");
        await page.SelectOptionAsync("#FlowPart_Widgets-new", "Notice");

        await page.Locator(".desk-list__add button").ClickAsync();
        await Assertions.Expect(page.Locator(".desk-item")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".desk-item summary")).ToBeFocusedAsync();
        await page.Locator(".desk-item input[type=text]").First.FillAsync("Vi flytter");
        await page.SelectOptionAsync("#FlowPart_Widgets-new", "TextBlock");
        await page.Locator(".desk-list__add button").ClickAsync();
        await Assertions.Expect(page.Locator(".desk-item")).ToHaveCountAsync(2);
        await page.GetByRole(AriaRole.Button, new() { Name = "Flyt op" }).ClickAsync();

        await Assertions.Expect(page.Locator(".desk-item summary").Last).ToContainTextAsync("Vi flytter");
        await Assertions.Expect(page.Locator(Title)).ToHaveValueAsync("En prøveside");
        Assert.Empty(visit.TakeComplaints());
    }
}

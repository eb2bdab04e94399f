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

    [SkippableFact]
    public async Task Typed_BrowserClosedAndOpened_IsFoundAgain()
    {
        string address;
        await using (var visit = await site.VisitSignedInAsync(DemoPortal.Kursushus))
        {
            await visit.OpenAsync(DemoPortal.Kursushus, "admin/indhold/nyt/Page");
            await visit.Page.FillAsync(Title, "Halvfærdig");
            await Assertions.Expect(visit.Page.Locator("[data-kept]")).ToContainTextAsync("er husket");
            address = visit.Page.Url;
        }

        await using var later = await site.VisitSignedInAsync(DemoPortal.Kursushus);
        await later.Page.GotoAsync(address);
        await later.Page.GetByRole(AriaRole.Link, new() { Name = "Hent det" }).ClickAsync();

        await Assertions.Expect(later.Page.Locator(Title)).ToHaveValueAsync("Halvfærdig");
        await later.Page.GetByRole(AriaRole.Button, new() { Name = "Gem kladde" }).ClickAsync();
        await Assertions.Expect(later.Page.GetByText("Kladden er gemt")).ToBeVisibleAsync();
        await Assertions.Expect(later.Page.GetByRole(AriaRole.Link, new() { Name = "Hent det" })).ToHaveCountAsync(0);
        Assert.Empty(later.TakeComplaints());
    }

    [SkippableFact]
    public async Task Publish_WithAPersonalNumberAndAPictureWithoutWords_IsStoppedUntilTheyAreMended()
    {
        await using var visit = await site.VisitSignedInAsync(DemoPortal.Kursushus);
        var page = visit.Page;
        await visit.OpenAsync(DemoPortal.Kursushus, "admin/indhold/nyt/Page");
        await page.FillAsync(Title, "Stoppet side");
        await page.FillAsync(Body, "Kim, 310200-0000\n\n![](~/media/hus.png)"); // no calendar has that day

        await page.GetByRole(AriaRole.Button, new() { Name = "Udgiv" }).ClickAsync();

        var summary = page.Locator(".ds-error-summary");
        await Assertions.Expect(summary).ToBeFocusedAsync();
        await Assertions.Expect(summary).Not.ToContainTextAsync("310200");
        await summary.GetByRole(AriaRole.Link, new() { Name = "CPR-nummer" }).ClickAsync();
        await Assertions.Expect(page.Locator(Body)).ToBeFocusedAsync();

        await page.FillAsync(Body, "Kim\n\n![Et hus](~/media/hus.png)");
        await page.GetByRole(AriaRole.Button, new() { Name = "Udgiv" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Det er udgivet")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("findes ikke. Vælg et andet")).ToBeVisibleAsync();
        Assert.Empty(visit.TakeComplaints());
    }

    [SkippableFact]
    public async Task Preview_BesideTheForm_FollowsWhatIsTyped()
    {
        await using var visit = await site.VisitSignedInAsync(DemoPortal.Kursushus, new() { ViewportSize = new() { Width = 1500, Height = 900 } });
        var page = visit.Page;
        await visit.OpenAsync(DemoPortal.Kursushus, "admin/indhold/nyt/Page");
        await page.GetByRole(AriaRole.Button, new() { Name = "Vis ved siden af" }).ClickAsync();

        await page.Locator(Body).PressSequentiallyAsync("## Nøglen");

        await Assertions.Expect(page.Locator("#preview").GetByRole(AriaRole.Heading, new() { Name = "Nøglen" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(Body)).ToBeFocusedAsync();
        var (form, preview) = ((await page.Locator("#edit").BoundingBoxAsync())!, (await page.Locator("#preview").BoundingBoxAsync())!);
        Assert.True(preview.X > form.X + form.Width - 1);
        Assert.Empty(visit.TakeComplaints());

        await page.SetViewportSizeAsync(900, 900);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Vis ved siden af" })).ToBeHiddenAsync();
    }
}

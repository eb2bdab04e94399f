using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Content.Json;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Documents;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Content.Desk;

/// <summary>Writing content in the administration.</summary>
[Collection(HostCollection.Name)]
public sealed class ContentDeskTests(HostFixture fixture)
{
    private const string Recipe = "kursushus";
    private const string Editor = "ManualEditor";
    private const string Title = "TitlePart.Title";
    private const string Body = "MarkdownBodyPart.Markdown";
    private const string Path = "AutoroutePart.Path";

    [Fact]
    public async Task NewPage_SavedAndPublished_IsSeenByReadersOnlyThen()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        using var reader = portal.Client();
        var page = await WrittenPage.OpenAsync(editor, "admin/indhold/nyt/Page");

        var saved = await page.Write(Title, "Sådan får du en nøgle").Write(Body, "## Først\n\nRing til os.").SendAsync("save");

        Assert.Contains("Kladden er gemt", saved.Text, StringComparison.Ordinal);
        Assert.Equal("Sådan får du en nøgle", saved.Value(Title));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(reader, "saadan-faar-du-en-noegle"));

        var published = await saved.SendAsync("publish");

        Assert.Contains("Det er udgivet", published.Text, StringComparison.Ordinal);
        var seen = await reader.PageAsync("saadan-faar-du-en-noegle");
        Assert.Contains("Ring til os.", seen, StringComparison.Ordinal);
        Assert.Equal(["content.published", "content.saved"], await KindsAsync(portal, 2));
    }

    [Theory]
    [InlineData("metodeportal")]
    [InlineData("icm-leverandoer")]
    [InlineData("kursushus")]
    public async Task Form_SentBackAsItIs_LeavesEveryItemOfThePortalToTheLetter(string recipe)
    {
        var portal = await fixture.Host.PortalAsync(recipe);

        var changed = await portal.RunAsync(async services =>
        {
            var editing = services.GetRequiredService<IContentEditing>();
            List<string> ids = [];
            foreach (var item in await services.GetRequiredService<IDocumentSession>().Query<ContentItemIndex>(row => row.Latest).ListAsync<ContentItem>(default))
            {
                var form = (await editing.EditAsync(item, default)).ToForm();
                var copy = item.Clone();
                var sent = await editing.UpdateAsync(copy, form, isComplete: false, default);
                if (!sent.IsValid || !JsonNode.DeepEquals(item.Content, copy.Content) || item.DisplayText != copy.DisplayText)
                {
                    ids.Add($"{item.ContentType} {item.DisplayText}");
                }
            }

            return ids;
        });

        Assert.Empty(changed);
    }

    [Fact]
    public async Task Edit_OfAnItemWithThingsThatNobodyKnows_KeepsThem()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        await ImportAsync(portal, """
            { "ContentItemId": "fremmed", "ContentItemVersionId": "fremmed1", "ContentType": "Page", "DisplayText": "Før", "Latest": true, "Published": true,
              "TitlePart": { "Title": "Før", "Subtitle": "Under" }, "AutoroutePart": { "Path": "fremmed", "Extra": [1, 2] },
              "Page": { "Lead": { "Text": "Ind", "Tone": "mild" }, "Later": { "Text": "x" } }, "ForeignPart": { "Deep": { "er": true } }, "Loose": 7 }
            """);
        var page = await WrittenPage.OpenAsync(editor, "admin/indhold/fremmed");

        await page.Write(Title, "Efter").Write("Page.Lead.Text", "Indledning").SendAsync("publish");

        var item = await LatestAsync(portal, "fremmed");
        Assert.Equal("Efter", item.DisplayText);
        AssertJson("""{ "Title": "Efter", "Subtitle": "Under" }""", item.Content["TitlePart"]);
        AssertJson("""{ "Lead": { "Text": "Indledning", "Tone": "mild" }, "Later": { "Text": "x" } }""", item.Content["Page"]);
        AssertJson("""{ "Deep": { "er": true } }""", item.Content["ForeignPart"]);
        AssertJson("""{ "Path": "fremmed", "Extra": [1, 2] }""", item.Content["AutoroutePart"]);
        Assert.Equal(7, item.Content["Loose"]!.GetValue<int>());
    }

    [Theory]
    [InlineData(Title, "", "publish", "Udfyld »Titel«")]
    [InlineData(Path, "om", "publish", "Adressen bruges allerede")]
    [InlineData(Path, "admin/skjult", "save", "Adressen kan ikke bruges")]
    [InlineData(Path, "../../etc/passwd", "save", "Adressen kan ikke bruges")]
    [InlineData("Page.Lead.Text", "LONG", "save", "må højst være")]
    public async Task Save_WhatCannotBeStored_SaysWhyAndKeepsWhatWasTyped(string name, string value, string action, string expected)
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        var typed = value == "LONG" ? new string('æ', 20_001) : value;
        var page = await WrittenPage.OpenAsync(editor, "admin/indhold/nyt/Page");

        var answer = await page.Write(Title, "En side").Write(Body, "Alt det, jeg skrev.").Write(name, typed).SendAsync(action);

        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
        Assert.Contains("ds-error-summary", answer.Html, StringComparison.Ordinal);
        Assert.Equal(typed, answer.Value(name));
        Assert.Equal("Alt det, jeg skrev.", answer.Value(Body));
    }

    [Fact]
    public async Task Save_ScriptInEveryField_RunsNowhere()
    {
        const string Attack = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'";
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        using var reader = portal.Client();
        var page = await WrittenPage.OpenAsync(editor, "admin/indhold/nyt/Page");

        var published = await page.Write(Title, Attack).Write("Page.Lead.Text", Attack).Write(Body, $"{Attack}\n\n[x](javascript:alert(1))")
            .Write(Path, "angreb").SendAsync("publish");

        var seen = await reader.PageAsync("angreb");
        foreach (var html in new[] { published.Html, seen, await editor.PageAsync("admin/indhold") })
        {
            Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<img src=x", html, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("href=\"javascript", seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_ControlsThatTheFormDoesNotHave_AreNotRead()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        var page = await WrittenPage.OpenAsync(editor, "admin/indhold/nyt/Page");

        var saved = await page.Write(Title, "Side").Smuggle("Owner", "somebody").Smuggle("ForeignPart.Deep", "x").Smuggle("Published", "true")
            .Smuggle("AutoroutePart.SetHomepage", "true").SendAsync("save");

        var item = await NewestAsync(portal);
        Assert.Equal("Side", saved.Value(Title));
        Assert.False(item.Published);
        Assert.NotEqual("somebody", item.Owner);
        Assert.False(item.Has("ForeignPart"));
        Assert.False(item.As<AutoroutePart>()?.SetHomepage);
    }

    [Fact]
    public async Task Blocks_AddedFilledMovedAndTakenAway_StandSoOnThePage()
    {
        const string Widgets = "FlowPart.Widgets";
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        var page = await WrittenPage.OpenAsync(editor, "admin/indhold/nyt/FrontPage");

        page = await page.Write(Title, "Ny forside").Write($"{Widgets}.new", "Notice").SendAsync($"add|{Widgets}");
        page = await page.Write($"{Widgets}.new", "TextBlock").SendAsync($"add|{Widgets}");
        var ids = page.Values(Widgets);
        page = await page.Write($"{Widgets}.{ids[0]}.{Title}", "Besked").Write($"{Widgets}.{ids[1]}.{Title}", "Tekst").SendAsync($"up|{Widgets}|1");
        page = await page.Write($"{Widgets}.{ids[1]}.FlowMetadata.Size", "50").SendAsync("save");

        var widgets = (await NewestAsync(portal)).As<FlowPart>()!.Widgets;
        Assert.Equal(["TextBlock Tekst 50", "Notice Besked 100"], widgets.Select(one => $"{one.ContentType} {one.DisplayText} {one.Get<FlowMetadata>().Size}"));

        await page.SendAsync($"remove|{Widgets}|0");
        Assert.Equal(2, (await NewestAsync(portal)).As<FlowPart>()!.Widgets.Count);
        await (await page.SendAsync($"remove|{Widgets}|0")).SendAsync("save");
        Assert.Equal("Besked", Assert.Single((await NewestAsync(portal)).As<FlowPart>()!.Widgets).DisplayText);
    }

    [Fact]
    public async Task Save_ATypeThatTheListDoesNotAllow_AddsNothing()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        var page = await WrittenPage.OpenAsync(editor, "admin/indhold/nyt/FrontPage");

        await page.Write(Title, "Forside").Write("FlowPart.Widgets.new", "Menu").SendAsync("add|FlowPart.Widgets");
        page = await page.SendAsync("add|FlowPart.Widgets");

        Assert.Empty(page.Values("FlowPart.Widgets"));
    }

    [Fact]
    public async Task TwoPeople_AtTheSameItem_TheSecondSeesWhatTheFirstChangedAndChooses()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var first = await portal.SignInAsync(Editor);
        using var second = await portal.SignInAsync("ProviderAdministrator");
        var id = await WriteAsync(first, "Fælles side", "Borgeren flytter ind på mandag.");
        var theirs = await WrittenPage.OpenAsync(first, $"admin/indhold/{id}");
        var mine = await WrittenPage.OpenAsync(second, $"admin/indhold/{id}");

        await theirs.Write(Title, "Vores side").Write(Body, "Borgeren flytter ind på tirsdag.").SendAsync("save");
        var asked = await mine.Write(Body, "Borgeren flytter ind på onsdag.").SendAsync("save");

        Assert.Contains("mens du skrev", asked.Text, StringComparison.Ordinal);
        Assert.Equal("Borgeren flytter ind på onsdag.", asked.Value(Body));
        Assert.Equal("Vores side", asked.Value(Title));
        Assert.Contains("tirsdag", asked.Text, StringComparison.Ordinal);
        Assert.Equal("Borgeren flytter ind på tirsdag.", (await LatestAsync(portal, id)).As<MarkdownBodyPart>()!.Markdown);

        await asked.SendAsync("save");
        var item = await LatestAsync(portal, id);
        Assert.Equal(("Vores side", "Borgeren flytter ind på onsdag."), (item.DisplayText, item.As<MarkdownBodyPart>()!.Markdown));
        Assert.Contains(await HistoryAsync(portal, id), version => version.As<MarkdownBodyPart>()!.Markdown == "Borgeren flytter ind på tirsdag.");
    }

    [Fact]
    public async Task OldVersion_ComparedAndRestored_IsTheNewestDraftAndNothingIsLost()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        var id = await WriteAsync(editor, "Nøgler", "Nøglen ligger i receptionen.", "publish");
        await (await WrittenPage.OpenAsync(editor, $"admin/indhold/{id}")).Write(Body, "Nøglen ligger hos viceværten.").SendAsync("publish");
        var first = (await HistoryAsync(portal, id))[^1].ContentItemVersionId;

        var versions = await editor.PageAsync($"admin/indhold/{id}/versioner");
        var version = await editor.PageAsync($"admin/indhold/{id}/versioner/{first}?mod=nu");

        Assert.Contains($"/versioner/{first}", versions, StringComparison.Ordinal);
        Assert.Contains("receptionen.", version[version.IndexOf("<del>", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains("viceværten.", WebUtility.HtmlDecode(version[version.IndexOf("<ins>", StringComparison.Ordinal)..]), StringComparison.Ordinal);
        using var restored = await TestPortal.PostAsync(
            editor, $"admin/indhold/{id}/versioner/{first}?handler=Restore", [], $"admin/indhold/{id}/versioner/{first}");
        Assert.Equal(HttpStatusCode.Redirect, restored.StatusCode);
        var history = await HistoryAsync(portal, id);
        Assert.Equal(
            ["Nøglen ligger i receptionen. L-", "Nøglen ligger hos viceværten. -P", "Nøglen ligger i receptionen. --"],
            history.Select(one => $"{one.As<MarkdownBodyPart>()!.Markdown} {(one.Latest ? "L" : "-")}{(one.Published ? "P" : "-")}"));
    }

    [Fact]
    public async Task Delete_ThenUndo_BringsThePageBackToReadersAsItWas()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var person = await portal.SignInAsync("ProviderAdministrator");
        using var reader = portal.Client();
        var id = await WriteAsync(person, "Husregler", "Stille efter 22.", "publish");
        await (await WrittenPage.OpenAsync(person, $"admin/indhold/{id}")).Write(Body, "Stille efter 23.").SendAsync("save");

        using var deleted = await TestPortal.PostAsync(person, $"admin/indhold/{id}?handler=Delete", [], $"admin/indhold/{id}");
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(reader, "husregler"));
        Assert.Contains("90 dage", WebUtility.HtmlDecode(await person.PageAsync(deleted.Headers.Location!.OriginalString)), StringComparison.Ordinal);
        using var back = await TestPortal.PostAsync(person, "admin/indhold/slettet", new() { ["id"] = id });

        Assert.Contains("Stille efter 22.", await reader.PageAsync("husregler"), StringComparison.Ordinal);
        Assert.Equal("Stille efter 23.", (await LatestAsync(portal, id)).As<MarkdownBodyPart>()!.Markdown);
        Assert.DoesNotContain("Husregler", await person.PageAsync("admin/indhold/slettet"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unpublish_TakesThePageFromReadersAndKeepsItAsDraft()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        using var reader = portal.Client();
        var id = await WriteAsync(editor, "Sommerfest", "Kom.", "publish");

        using var answer = await TestPortal.PostAsync(editor, $"admin/indhold/{id}?handler=Unpublish", [], $"admin/indhold/{id}");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(reader, "sommerfest"));
        Assert.Equal("Kom.", (await LatestAsync(portal, id)).As<MarkdownBodyPart>()!.Markdown);
    }

    [Fact]
    public async Task Copy_IsADraftWithItsOwnIdsAndNoAddressOfAnother()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        var front = (await portal.RunAsync(services => services.GetRequiredService<IDocumentSession>()
            .Query<ContentItemIndex>(row => row.ContentType == "FrontPage" && row.Latest).FirstOrDefaultAsync<ContentItem>(default)))!;

        using var answer = await TestPortal.PostAsync(
            editor, $"admin/indhold/{front.ContentItemId}?handler=Copy", [], $"admin/indhold/{front.ContentItemId}");

        var copy = await NewestAsync(portal);
        Assert.Contains(copy.ContentItemId, answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.EndsWith("(kopi)", copy.DisplayText, StringComparison.Ordinal);
        Assert.False(copy.Published);
        Assert.False(copy.As<AutoroutePart>()!.SetHomepage);
        Assert.NotEqual(front.As<AutoroutePart>()!.Path, copy.As<AutoroutePart>()!.Path);
        Assert.Empty(Ids(front).Intersect(Ids(copy)));
    }

    [Fact]
    public async Task Trainer_WritesTheirOwnPages_AndNobodyElses()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        using var trainer = await portal.SignInAsync("Trainer");
        var theirs = await WriteAsync(editor, "Redaktørens side", "Tekst.");

        var own = await WriteAsync(trainer, "Underviserens side", "Tekst.", "publish");

        Assert.True((await LatestAsync(portal, own)).Published);
        foreach (var hidden in new[] { theirs, theirs + "/versioner" })
        {
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(trainer, "admin/indhold/" + hidden));
        }

        var page = await WrittenPage.OpenAsync(trainer, $"admin/indhold/{own}");
        using var foreign = await page.PostAsync($"admin/indhold/{theirs}", "save");
        using var deleted = await page.PostAsync($"admin/indhold/{own}?handler=Delete", "");
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (foreign.StatusCode, deleted.StatusCode));
        Assert.DoesNotContain("value=\"Menu\"", await trainer.PageAsync("admin/indhold/nyt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WithoutTheFormsToken_OrWithAnotherPortalsCookie_ChangesNothing()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        var other = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        using var stranger = await other.SignInAsync(Editor);
        var id = await WriteAsync(editor, "Side", "Tekst.");
        using var bare = new FormUrlEncodedContent([new(Title, "Kapret"), new("action", "publish")]);

        using var crossSite = await editor.PostAsync(new Uri($"admin/indhold/{id}", UriKind.Relative), bare);
        using var foreign = await stranger.GetAsync(new Uri($"{portal.Address}admin/indhold/{id}"));

        Assert.Equal(HttpStatusCode.BadRequest, crossSite.StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, foreign.StatusCode);
        Assert.Equal("Side", (await LatestAsync(portal, id)).DisplayText);
    }

    [Fact]
    public async Task List_FiltersByTypeStateAndWords()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        await WriteAsync(editor, "Én enestående kladde", "Tekst.");

        var drafts = WebUtility.HtmlDecode(await editor.PageAsync("admin/indhold?type=Page&tilstand=draft"));
        using var words = await TestPortal.PostAsync(
            editor, "admin/indhold?handler=Filter", new() { ["ord"] = "ENESTÅENDE", ["type"] = "", ["tilstand"] = "", ["ejer"] = "" }, "admin/indhold");
        var found = WebUtility.HtmlDecode(await editor.PageAsync("admin/indhold"));

        Assert.Contains("Én enestående kladde", drafts, StringComparison.Ordinal);
        Assert.DoesNotContain(">Udgivet<", drafts[drafts.IndexOf("<tbody", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains("1–1 af 1", found, StringComparison.Ordinal);
    }

    private static async Task<string> WriteAsync(HttpClient client, string title, string text, string action = "save")
    {
        var page = await WrittenPage.OpenAsync(client, "admin/indhold/nyt/Page");
        var saved = await page.Write(Title, title).Write(Body, text).SendAsync(action);
        return saved.Html.Split("/admin/indhold/").Select(rest => rest.Split('/', '"', '?')[0]).First(ContentIds.IsOne);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }

    private static async Task<ContentItem> LatestAsync(TestPortal portal, string id) =>
        (await portal.RunAsync(services => services.GetRequiredService<IContentStore>().GetAsync(id, ContentVersion.Latest, default)))!;

    private static Task<IReadOnlyList<ContentItem>> HistoryAsync(TestPortal portal, string id) =>
        portal.RunAsync(services => services.GetRequiredService<IContentStore>().HistoryAsync(id, default));

    private static async Task<ContentItem> NewestAsync(TestPortal portal) =>
        (await portal.RunAsync(services => services.GetRequiredService<IDocumentSession>().Query<ContentItemIndex>(row => row.Latest)
            .OrderByDescending(row => row.ModifiedUtc).FirstOrDefaultAsync<ContentItem>(default)))!;

    private static async Task<IReadOnlyList<string>> KindsAsync(TestPortal portal, int count) =>
        [.. (await portal.RunAsync(services => services.GetRequiredService<IAuditReader>().ListAsync(new(), 0, count, default))).Select(line => line.Kind)];

    private static Task<bool> ImportAsync(TestPortal portal, string json) => portal.RunAsync(async services =>
    {
        var item = JsonSerializer.Deserialize<ContentItem>(json, ContentJson.Options)!;
        await services.GetRequiredService<IContentStore>().ImportAsync([item], TimeProvider.System.GetUtcNow(), default);
        await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(default);
        return true;
    });

    private static IEnumerable<string> Ids(ContentItem item) => item.Content.ToJsonString().Split('"').Where(ContentIds.IsOne).Append(item.ContentItemId);

    private static void AssertJson(string expected, JsonNode? actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), actual?.ToJsonString());
}

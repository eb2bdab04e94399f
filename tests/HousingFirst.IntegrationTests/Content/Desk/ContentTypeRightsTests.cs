using System.Net;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Recipes;
using HousingFirst.Sdk.Security;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Content.Desk;

/// <summary>Rights to one type of content, and to one's own items of it: every door asks the same.</summary>
[Collection(HostCollection.Name)]
public sealed class ContentTypeRightsTests(HostFixture fixture)
{
    private const string Recipe = "kursushus";
    private const string Editor = "ManualEditor";
    private const string Title = "TitlePart.Title";
    private const string Body = "MarkdownBodyPart.Markdown";

    [Fact]
    public async Task List_ShowsWhatTheRoleMayOpen_AndNothingElse()
    {
        var portal = await PortalAsync("Nyheder", "Edit_Article");
        using var editor = await portal.SignInAsync(Editor);
        await WriteAsync(editor, "Page", "Husets side");
        var news = await WriteAsync(editor, "Article", "Husets nyhed");
        using var person = await portal.SignInAsync("Nyheder");

        var list = await person.PageAsync("admin/indhold");
        var begin = await person.PageAsync("admin/indhold/nyt");

        Assert.Contains("Husets nyhed", list, StringComparison.Ordinal);
        Assert.DoesNotContain("Husets side", list, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"Page\"", list, StringComparison.Ordinal);
        Assert.Contains("nyt/Article", begin, StringComparison.Ordinal);
        Assert.DoesNotContain("nyt/Page", begin, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(person, "admin/indhold/" + news));
    }

    [Fact]
    public async Task EveryDoor_OfAnItemOfAnotherType_IsNotThere()
    {
        var portal = await PortalAsync("Nyheder", "Publish_Article", "Delete_Article");
        using var editor = await portal.SignInAsync(Editor);
        var closed = await WriteAsync(editor, "Page", "Husets side", "publish");
        var version = await portal.RunAsync(async services =>
            (await services.GetRequiredService<IContentStore>().GetAsync(closed, ContentVersion.Latest, default))!.ContentItemVersionId);
        using var person = await portal.SignInAsync("Nyheder");
        var open = await WrittenPage.OpenAsync(person, "admin/indhold/" + await WriteAsync(person, "Article", "Egen nyhed"));

        foreach (var door in new[] { "", "/versioner", $"/versioner/{version}", "/planlaeg" })
        {
            Assert.Equal((door, HttpStatusCode.NotFound), (door, await StatusAsync(person, $"admin/indhold/{closed}{door}")));
        }

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(person, "se-som/" + closed));
        foreach (var door in new[] { "", "?handler=Unpublish", "?handler=Copy", "?handler=Delete", "/planlaeg", "/ikke-gemt", $"/versioner/{version}?handler=Restore" })
        {
            using var answer = await open.PostAsync($"admin/indhold/{closed}{door}", "publish");
            Assert.Equal((door, HttpStatusCode.NotFound), (door, answer.StatusCode));
        }

        Assert.Equal("Husets side", (await LatestAsync(portal, closed)).DisplayText);
    }

    [Fact]
    public async Task OwnItemsOfAType_AreWrittenAndPublished_AndThoseOfOthersAreNotThere()
    {
        var portal = await PortalAsync("Skribent", "PublishOwn_Article");
        using var editor = await portal.SignInAsync(Editor);
        var theirs = await WriteAsync(editor, "Article", "Redaktørens nyhed");
        using var person = await portal.SignInAsync("Skribent");

        var own = await WriteAsync(person, "Article", "Min nyhed", "publish");

        Assert.True((await LatestAsync(portal, own)).Published);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(person, "admin/indhold/" + theirs));
        var list = await person.PageAsync("admin/indhold");
        Assert.Contains("Min nyhed", list, StringComparison.Ordinal);
        Assert.DoesNotContain("Redaktørens nyhed", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writing_WithoutTheRightToPublish_PublishesNothingHoweverItIsAsked()
    {
        var portal = await PortalAsync("Skribent", "Edit_Article");
        using var person = await portal.SignInAsync("Skribent");
        var page = await WrittenPage.OpenAsync(person, "admin/indhold/nyt/Article");

        Assert.DoesNotContain("value=\"publish\"", page.Html, StringComparison.Ordinal);
        await page.Write(Title, "Ikke endnu").Write(Body, "Tekst.").SendAsync("publish");

        Assert.DoesNotContain(
            await portal.RunAsync(services => services.GetRequiredService<IDocumentSession>()
                .Query<ContentItemIndex>(row => row.Published && row.ContentType == "Article").SelectAsync(row => row.DisplayText, default)),
            title => title == "Ikke endnu");
    }

    [Fact]
    public async Task Picker_OffersWhatThePersonMayWriteOrRead_AndNoDraftsOfOthers()
    {
        var portal = await PortalAsync("Nyheder", "Edit_Article");
        await portal.ApplyStepAsync("""
            { "name": "ContentDefinition", "ContentParts": [ { "Name": "Article", "ContentPartFieldDefinitionRecords": [
                { "FieldName": "ContentPickerField", "Name": "Related", "Settings": { "ContentPickerFieldSettings": { "DisplayAllContentTypes": true } } } ] } ] }
            """);
        using var editor = await portal.SignInAsync(Editor);
        await WriteAsync(editor, "Page", "Hemmelig kladde");
        await WriteAsync(editor, "Page", "Udgivet side", "publish");
        await WriteAsync(editor, "Article", "Nyhed som kladde");
        using var person = await portal.SignInAsync("Nyheder");

        var form = (await WrittenPage.OpenAsync(person, "admin/indhold/nyt/Article")).Text;

        Assert.Contains(">Udgivet side</option>", form, StringComparison.Ordinal);
        Assert.Contains(">Nyhed som kladde</option>", form, StringComparison.Ordinal);
        Assert.DoesNotContain("Hemmelig kladde", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TypeWithoutPermissionsOfItsOwn_IsClosedToWhoHasThemInARole()
    {
        var portal = await PortalAsync("Forsider", "Publish_FrontPage");
        using var person = await portal.SignInAsync("Forsider");

        Assert.DoesNotContain("nyt/FrontPage", await person.PageAsync("admin/indhold/nyt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RolesStep_WithRightsToATypeThatThereIs_SaysNothing_AndWithOthersWhichItKeeps()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);

        var told = await RoleAsync(portal, "Skribent", "EditOwn_Article", "Publish_Page", "Edit_Gone");

        var warning = Assert.Single(told.Problems);
        Assert.Contains("Edit_Gone", warning.Message, StringComparison.Ordinal);
        using var admin = await portal.SignInAsync("Administrator");
        var page = WebUtility.HtmlDecode(await admin.PageAsync("admin/roller/Skribent"));
        Assert.Contains("<code>Edit_Gone</code>", page, StringComparison.Ordinal);
        Assert.Contains("value=\"EditOwn_Article\" checked", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RoleChangedInTheBrowser_KeepsRightsToATypeThatIsGone()
    {
        var portal = await PortalAsync("Skribent", "Edit_Gone", "Edit_Article");
        var role = await portal.RunAsync(services => services.GetRequiredService<IRoles>().FindAsync("Skribent", default));

        await portal.RunAsync(services => services.GetRequiredService<IRoles>().ChangeAsync("Skribent", role!.Stamp, "", ["EditOwn_Page"], default));

        role = await portal.RunAsync(services => services.GetRequiredService<IRoles>().FindAsync("Skribent", default));
        Assert.Equal(["EditOwn_Page", "Edit_Gone"], role!.Permissions);
    }

    [Fact]
    public async Task Matrix_HasTheTypesWithPermissionsOfTheirOwn_FoldedTogether()
    {
        var portal = await PortalAsync("Skribent", "Edit_Article");
        using var admin = await portal.SignInAsync("Administrator");

        var page = WebUtility.HtmlDecode(await admin.PageAsync("admin/roller"));

        Assert.Contains("<summary>En bestemt indholdstype</summary>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("_Article", page, StringComparison.Ordinal);
    }

    private async Task<TestPortal> PortalAsync(string role, params string[] permissions)
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await RoleAsync(portal, role, ["AccessAdmin", "ListContent", .. permissions]);
        return portal;
    }

    private static Task<RecipeRunResult> RoleAsync(TestPortal portal, string role, params string[] permissions) => portal.ApplyStepAsync(
        $$"""{ "name": "Roles", "Roles": [ { "Name": "{{role}}", "Permissions": [ {{string.Join(", ", permissions.Select(name => $"\"{name}\""))}} ] } ] }""");

    private static async Task<string> WriteAsync(HttpClient client, string type, string title, string action = "save")
    {
        var page = await WrittenPage.OpenAsync(client, $"admin/indhold/nyt/{type}");
        var answer = await page.Write(Title, title).Write(Body, "Tekst.").SendAsync(action);
        Assert.DoesNotContain("ds-error-summary", answer.Html, StringComparison.Ordinal);
        return answer.Html.Split("/admin/indhold/").Select(rest => rest.Split('/', '"', '?')[0]).First(ContentIds.IsOne);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }

    private static async Task<ContentItem> LatestAsync(TestPortal portal, string id) =>
        (await portal.RunAsync(services => services.GetRequiredService<IContentStore>().GetAsync(id, ContentVersion.Latest, default)))!;
}

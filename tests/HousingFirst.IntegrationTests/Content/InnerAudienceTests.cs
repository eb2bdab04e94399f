using System.Net;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Documents;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Content;

/// <summary>An item inside another may be for fewer readers than the page that it stands on, and a page for fewer than the link to it.</summary>
[Collection(HostCollection.Name)]
public sealed class InnerAudienceTests(HostFixture fixture)
{
    private const string Recipe = "kursushus";

    [Fact]
    public async Task Get_Page_ShowsEachReaderTheirOwnBlocks()
    {
        var portal = await StartAsync();
        using var colleague = await portal.SignInAsync("Trainer");
        using var stranger = portal.Client();

        // Signed in first: what is shown to one who may must not be kept for one who may not.
        var (colleagues, strangers) = (await colleague.PageAsync("blokke"), await stranger.PageAsync("blokke"));

        Assert.Contains("Blok for alle", strangers, StringComparison.Ordinal);
        Assert.Contains("Kort for alle", strangers, StringComparison.Ordinal);
        Assert.DoesNotContain("kun for kolleger", strangers, StringComparison.Ordinal);
        Assert.Contains("Blok kun for kolleger", colleagues, StringComparison.Ordinal);
        Assert.Contains("Kort kun for kolleger", colleagues, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("blokke/aaben", HttpStatusCode.OK)]
    [InlineData("blokke/lukket", HttpStatusCode.NotFound)]
    [InlineData("blokke/kort-i-lukket", HttpStatusCode.NotFound)] // open itself, but it stands in one that is not
    public async Task Get_AddressOfABlock_GoesByEveryAudienceOnTheWay(string path, HttpStatusCode expected)
    {
        var portal = await StartAsync();
        using var colleague = await portal.SignInAsync("Trainer");
        using var stranger = portal.Client();

        using var shown = await colleague.GetAsync(new Uri(path, UriKind.Relative));
        using var answer = await stranger.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal((HttpStatusCode.OK, expected), (shown.StatusCode, answer.StatusCode));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("CourseParticipant", false)] // may see the link, but not the page that it leads to
    [InlineData("Trainer", true)]
    public async Task Menu_LinkWithAnAudienceOfItsOwn_IsForThoseWhoMaySeeThePageToo(string? role, bool isShown)
    {
        var portal = await StartAsync();
        await AddToMenuAsync(portal, """
            { "ContentItemId": "linkforundervisere", "ContentType": "ContentMenuItem", "DisplayText": "Undervisernes side",
              "AudiencePart": { "Audience": "signed-in" },
              "ContentMenuItemPart": { "SelectedContentItem": { "ContentItemIds": [ "pageforundervisere" ] } } }
            """);
        using var reader = role is null ? portal.Client() : await portal.SignInAsync(role);

        Assert.Equal(isShown, (await reader.PageAsync("kurser")).Contains("Undervisernes side", StringComparison.Ordinal));
    }

    private static Task<bool> AddToMenuAsync(TestPortal portal, string link) => portal.RunAsync(async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var store = services.GetRequiredService<IContentStore>();
        var published = await session.Query<AliasIndex>(row => row.Alias == "main-menu" && row.Published)
            .FirstOrDefaultAsync<ContentItem>(CancellationToken.None);
        var menu = (await store.EditAsync(published!.ContentItemId, CancellationToken.None))!;
        menu.Alter<MenuItemsListPart>(part => part.MenuItems.Add(ContentPortal.Item(link)));
        var result = await store.PublishAsync(menu, CancellationToken.None);
        Assert.Empty(result.Problems);
        await session.SaveChangesAsync(CancellationToken.None);
        return true;
    });

    private async Task<TestPortal> StartAsync()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        var result = await portal.ApplyStepAsync("""
            { "name": "content", "data": [
              { "ContentItemId": "pageforundervisere", "ContentItemVersionId": "pageforundervisere1", "ContentType": "Page",
                "DisplayText": "For undervisere", "Latest": true, "Published": true,
                "TitlePart": { "Title": "For undervisere" }, "AutoroutePart": { "Path": "for-undervisere" }, "AudiencePart": { "Audience": "Trainer" } },
              { "ContentItemId": "pagemedblokke", "ContentItemVersionId": "pagemedblokke1", "ContentType": "FrontPage",
                "DisplayText": "Blokke", "Latest": true, "Published": true,
                "TitlePart": { "Title": "Blokke" }, "AutoroutePart": { "Path": "blokke", "RouteContainedItems": true },
                "FlowPart": { "Widgets": [
                  { "ContentItemId": "blokaaben", "ContentType": "TextBlock", "DisplayText": "Blok for alle",
                    "TitlePart": { "Title": "Blok for alle" }, "AutoroutePart": { "Path": "aaben" } },
                  { "ContentItemId": "bloklukket", "ContentType": "Cards", "DisplayText": "Blok kun for kolleger",
                    "TitlePart": { "Title": "Blok kun for kolleger" }, "AutoroutePart": { "Path": "lukket" }, "AudiencePart": { "Audience": "signed-in" },
                    "Items": { "ContentItems": [
                      { "ContentItemId": "kortilukket", "ContentType": "Card", "DisplayText": "Kort i lukket",
                        "TitlePart": { "Title": "Kort i lukket" }, "AutoroutePart": { "Path": "kort-i-lukket" } } ] } },
                  { "ContentItemId": "blokkort", "ContentType": "Cards", "DisplayText": "Kort",
                    "TitlePart": { "Title": "Kort" },
                    "Items": { "ContentItems": [
                      { "ContentItemId": "kortaabent", "ContentType": "Card", "DisplayText": "Kort for alle", "TitlePart": { "Title": "Kort for alle" } },
                      { "ContentItemId": "kortlukket", "ContentType": "Card", "DisplayText": "Kort kun for kolleger",
                        "TitlePart": { "Title": "Kort kun for kolleger" }, "AudiencePart": { "Audience": "signed-in" } } ] } } ] } } ] }
            """);
        Assert.Empty(result.Problems.Select(problem => problem.ToString()));
        return portal;
    }
}

using System.Net;
using System.Text.RegularExpressions;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Documents;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Content.Arranging;

/// <summary>Menus are put in order, and say which of their links lead nowhere.</summary>
[Collection(HostCollection.Name)]
public sealed partial class ArrangePagesTests(HostFixture fixture)
{
    [Fact]
    public async Task Menu_MovedAndSaved_StandsSoForReaders()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync("ManualEditor");
        using var reader = portal.Client();
        var menu = await MenuAsync(portal);
        var address = $"admin/menuer/{menu.ContentItemId}";
        var entries = Entry().Matches(await editor.PageAsync(address)).Select(match => match.Groups["value"].Value).ToArray();
        var (first, second) = (menu.As<MenuItemsListPart>()!.MenuItems[0].DisplayText!, menu.As<MenuItemsListPart>()!.MenuItems[1].DisplayText!);

        var moved = await PostAsync(editor, address, "down|" + entries[0].Split(':')[0], entries);
        var order = Entry().Matches(moved).Select(match => match.Groups["value"].Value).ToArray();

        Assert.Equal([entries[1], entries[0]], order[..2]);
        Assert.Contains("ikke gemt endnu", moved, StringComparison.Ordinal);
        Assert.Equal(first, (await MenuAsync(portal)).As<MenuItemsListPart>()!.MenuItems[0].DisplayText);

        await PostAsync(editor, address, "save", order);
        var page = WebUtility.HtmlDecode(await reader.PageAsync(""));
        Assert.Equal(second, (await MenuAsync(portal)).As<MenuItemsListPart>()!.MenuItems[0].DisplayText);
        Assert.True(page.IndexOf($">{second}<", StringComparison.Ordinal) < page.IndexOf($">{first}<", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Menu_WithLinksThatLeadNowhere_SaysWhich()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync("ManualEditor");
        var id = await portal.RunAsync(async services =>
        {
            var store = services.GetRequiredService<IContentStore>();
            var menu = store.New("Menu");
            menu.Alter<TitlePart>(title => title.Title = "Prøvemenu");
            menu.Alter<MenuItemsListPart>(list => list.MenuItems =
            [
                Link("Om", "~/om"), Link("Manualer", "~/manualer"), Link("Væk", "~/findes-ikke"), Link("Ude", "https://example.org/"), Link("Fil", "~/media/brand/logo.svg"),
            ]);
            Assert.True((await store.PublishAsync(menu, default)).Succeeded);
            await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(default);
            return menu.ContentItemId;
        });

        var page = WebUtility.HtmlDecode(await editor.PageAsync($"admin/menuer/{id}"));

        Assert.Single(Regex.Matches(page, "Siden findes ikke"));
        Assert.Single(Regex.Matches(page, "Fører ud af portalen"));
        Assert.Contains("Prøvemenu", await editor.PageAsync("admin/menuer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_AfterSomebodyElse_KeepsTheOrderAndAsks()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync("ManualEditor");
        var address = $"admin/menuer/{(await MenuAsync(portal)).ContentItemId}";
        var opened = await editor.PageAsync(address);
        var entries = Entry().Matches(opened).Select(match => match.Groups["value"].Value).ToArray();
        await PostAsync(editor, address, "save", [.. entries.Reverse()]);

        var moved = await PostAsync(editor, address, "up|" + entries[1].Split('|')[0], entries, before: Before().Match(opened).Groups["value"].Value);
        var stale = await PostAsync(editor, address, "save", [entries[1], entries[0]], before: Before().Match(moved).Groups["value"].Value);

        Assert.Contains("En anden har ændret listen", stale, StringComparison.Ordinal);
        Assert.Equal(entries[1], Entry().Match(stale).Groups["value"].Value);
    }

    [Theory]
    [InlineData("Trainer")]
    [InlineData("CourseParticipant")]
    public async Task Menu_ForSomebodyWhoMayNotWriteIt_DoesNotExist(string role)
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var person = await portal.SignInAsync(role);
        var menu = await MenuAsync(portal);

        Assert.Equal(HttpStatusCode.NotFound, await person.StatusAsync($"admin/menuer/{menu.ContentItemId}"));
    }

    [Fact]
    public async Task Menu_ThatLacksWhatIsRequired_IsNotPublishedByMovingItsEntries()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync("ManualEditor");
        var address = $"admin/menuer/{(await MenuAsync(portal)).ContentItemId}";
        var entries = Entry().Matches(await editor.PageAsync(address)).Select(match => match.Groups["value"].Value).ToArray();
        await portal.ApplyStepAsync(
            """
            { "name": "ContentDefinition",
              "ContentTypes": [ { "Name": "Menu", "DisplayName": "Menu",
                "Settings": { "ContentTypeSettings": { "Listable": true, "Draftable": true, "Versionable": true } },
                "ContentTypePartDefinitionRecords": [
                  { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} }, { "PartName": "AliasPart", "Name": "AliasPart", "Settings": {} },
                  { "PartName": "MenuPart", "Name": "MenuPart", "Settings": {} }, { "PartName": "MenuItemsListPart", "Name": "MenuItemsListPart", "Settings": {} }, { "PartName": "Menu", "Name": "Menu", "Settings": {} } ] } ],
              "ContentParts": [ { "Name": "Menu", "Settings": {}, "ContentPartFieldDefinitionRecords": [
                { "FieldName": "TextField", "Name": "Owner",
                  "Settings": { "ContentPartFieldSettings": { "DisplayName": "Ansvarlig" }, "TextFieldSettings": { "Required": true } } } ] } ] }
            """);

        var refused = await PostAsync(editor, address, "save", [entries[1], entries[0], .. entries[2..]]);

        Assert.Contains("Ansvarlig", refused, StringComparison.Ordinal);
        Assert.Equal(entries[1], Entry().Match(refused).Groups["value"].Value); // the order that was wanted stands in the form
        Assert.Equal(entries[0], Entry().Match(await editor.PageAsync(address)).Groups["value"].Value);
    }

    private static ContentItem Link(string text, string url)
    {
        ContentItem entry = new() { ContentItemId = ContentIds.New(), ContentType = "LinkMenuItem", DisplayText = text };
        entry.Apply(new LinkMenuItemPart { Url = url });
        return entry;
    }

    private static Task<ContentItem> MenuAsync(TestPortal portal) => portal.RunAsync(async services =>
        (await services.GetRequiredService<IDocumentSession>().Query<AliasIndex>(row => row.Alias == "main-menu" && row.Published)
            .FirstOrDefaultAsync<ContentItem>(default))!); // every demo portal has one

    private static async Task<string> PostAsync(HttpClient client, string address, string action, string[] entries, string? before = null)
    {
        var page = await client.PageAsync(address);
        using var form = new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", Token().Match(page).Groups["value"].Value),
            new("before", before ?? Before().Match(page).Groups["value"].Value),
            new("action", action),
            .. entries.Select(entry => KeyValuePair.Create("entry", entry)),
        ]);
        using var answer = await client.PostAsync(new Uri(address, UriKind.Relative), form);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("name=\"entry\" value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Entry();

    [GeneratedRegex("name=\"before\" value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Before();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}

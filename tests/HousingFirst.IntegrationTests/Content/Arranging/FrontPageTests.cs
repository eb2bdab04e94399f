using System.Net;
using System.Text.RegularExpressions;
using HousingFirst.IntegrationTests.Content.Desk;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Sdk.Content;
using HousingFirst.Testing.Hosting;

namespace HousingFirst.IntegrationTests.Content.Arranging;

/// <summary>The blocks of the front page are put in order, added and taken away.</summary>
[Collection(HostCollection.Name)]
public sealed partial class FrontPageTests(HostFixture fixture)
{
    private const string Recipe = "kursushus";
    private const string Editor = "ManualEditor";
    private const string Front = "admin/forside";

    [Fact]
    public async Task Move_IsNotStoredBeforeItIsSaved_AndReadersSeeItWhenItIsPublished()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        using var reader = portal.Client();
        var before = await editor.PageAsync(Front);
        var (ids, list) = (Blocks(before), ListName(before));
        Assert.True(ids.Count > 2);
        var readersBefore = Words(await reader.PageAsync(""));

        var moved = await SendAsync(editor, before, $"down|{list}|0");

        Assert.Equal([ids[1], ids[0], .. ids.Skip(2)], Blocks(moved));
        Assert.Contains("Ændringerne er ikke gemt endnu", moved, StringComparison.Ordinal);
        Assert.Equal(ids, Blocks(await editor.PageAsync(Front)));

        var saved = await SendAsync(editor, moved, "save");
        Assert.Contains("Kladden er gemt", saved, StringComparison.Ordinal);
        Assert.Equal([ids[1], ids[0], .. ids.Skip(2)], Blocks(saved));
        Assert.Equal(readersBefore, Words(await reader.PageAsync("")));

        await SendAsync(editor, saved, "publish");
        Assert.NotEqual(readersBefore, Words(await reader.PageAsync("")));
    }

    [Fact]
    public async Task Save_KeepsWhatIsTypedAndNotSavedInThePagesForm()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        var page = await editor.PageAsync(Front);
        var id = page.Split("/admin/indhold/").Select(rest => rest.Split('/', '"', '?', '#')[0]).First(ContentIds.IsOne);
        var form = await WrittenPage.OpenAsync(editor, $"admin/indhold/{id}");
        using var kept = await form.Write("TitlePart.Title", "Skrevet, ikke gemt").PostAsync($"admin/indhold/{id}/ikke-gemt", "");

        await SendAsync(editor, page, "save");

        Assert.Equal("Skrevet, ikke gemt", (await WrittenPage.OpenAsync(editor, $"admin/indhold/{id}?hent=1")).Value("TitlePart.Title"));
    }

    [Fact]
    public async Task Publish_WithoutWhatIsRequired_SaysSoAndReadersSeeNoneOfIt()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        var page = await editor.PageAsync(Front);
        var id = page.Split("/admin/indhold/").Select(rest => rest.Split('/', '"', '?', '#')[0]).First(ContentIds.IsOne);
        await (await WrittenPage.OpenAsync(editor, $"admin/indhold/{id}")).Write("TitlePart.Title", "").SendAsync("save");

        var refused = await SendAsync(editor, await editor.PageAsync(Front), "publish");

        Assert.Contains("ds-error-summary", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("Det er udgivet", refused, StringComparison.Ordinal);
        Assert.Equal(Blocks(page), Blocks(refused));
    }

    [Fact]
    public async Task Add_LeadsToTheNewBlockInThePagesForm()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        var page = await editor.PageAsync(Front);
        var list = ListName(page);

        using var answer = await PostAsync(editor, page, $"add|{list}", ("type", "Notice"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var (address, place) = answer.Headers.Location!.OriginalString.Split('#') is [var before, var after] ? (before, after) : ("", "");
        Assert.Contains($"id=\"{place}\"", await editor.PageAsync(address), StringComparison.Ordinal);
        Assert.Equal(Blocks(page).Count + 1, Blocks(await editor.PageAsync(Front)).Count);
    }

    [Fact]
    public async Task Remove_TakesTheBlockOutOfTheForm_AndOpeningThePageAnewBringsItBack()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        var page = await editor.PageAsync(Front);

        var removed = await SendAsync(editor, page, $"remove|{ListName(page)}|1");

        Assert.Equal(Blocks(page).Count - 1, Blocks(removed).Count);
        Assert.Equal(Blocks(page), Blocks(await editor.PageAsync(Front)));
    }

    [Fact]
    public async Task Save_AfterSomebodyElseHasAddedABlock_KeepsBothAndSaysSo()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        using var other = await portal.SignInAsync(Editor);
        var mine = await editor.PageAsync(Front);
        var (ids, list) = (Blocks(mine), ListName(mine));
        using var added = await PostAsync(other, await other.PageAsync(Front), $"add|{list}", ("type", "Notice"));

        var told = await SendAsync(editor, mine, $"down|{list}|0");

        Assert.Contains("Nogen har gemt forsiden imens", told, StringComparison.Ordinal);
        Assert.Equal([ids[1], ids[0], .. ids.Skip(2)], Blocks(told).Take(ids.Count));
        Assert.Equal(ids.Count + 1, Blocks(told).Count);
        var saved = await SendAsync(editor, told, "save");
        Assert.Equal(Blocks(told), Blocks(saved));
    }

    [Fact]
    public async Task WhoMayNotWriteTheFrontPage_FindsNoneToWrite()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        using var trainer = await portal.SignInAsync("Trainer");
        var page = await editor.PageAsync(Front);

        Assert.Contains("Her er ingen forside, du kan redigere", await TextAsync(trainer, Front), StringComparison.Ordinal);
        using var answer = await PostAsync(trainer, page, "save", formOn: "admin/indhold");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("/admin/forside", await trainer.PageAsync("admin"), StringComparison.Ordinal);
    }

    private static List<string> Blocks(string page) => [.. BlockField().Matches(page).Select(match => match.Groups["id"].Value)];

    private static string ListName(string page) => AddButton().Match(page).Groups["list"].Value;

    private static string Words(string page) => Tags().Replace(page[page.IndexOf("<main", StringComparison.Ordinal)..], " ");

    private static async Task<string> TextAsync(HttpClient client, string address) => WebUtility.HtmlDecode(await client.PageAsync(address));

    /// <summary>Sends the form as the page has it by one of its buttons; answers the page that comes of it.</summary>
    private static async Task<string> SendAsync(HttpClient client, string page, string action)
    {
        using var answer = await PostAsync(client, page, action);
        return WebUtility.HtmlDecode(
            answer.Headers.Location is { } elsewhere ? await client.PageAsync(elsewhere.OriginalString) : await answer.Content.ReadAsStringAsync());
    }

    private static async Task<HttpResponseMessage> PostAsync(
        HttpClient client, string page, string action, (string Name, string Value)? more = null, string? formOn = null)
    {
        List<KeyValuePair<string, string>> values =
        [
            new("before", BeforeField().Match(page).Groups["before"].Value),
            new("action", action),
            new("__RequestVerificationToken", TokenField().Match(await client.PageAsync(formOn ?? Front)).Groups["token"].Value),
            .. Blocks(page).Select(id => new KeyValuePair<string, string>("block", id)),
        ];
        if (more is { } field)
        {
            values.Add(new(field.Name, field.Value));
        }

        using var content = new FormUrlEncodedContent(values);
        return await client.PostAsync(new Uri(Front, UriKind.Relative), content);
    }

    [GeneratedRegex("name=\"block\" value=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex BlockField();

    [GeneratedRegex("name=\"before\" value=\"(?<before>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex BeforeField();

    [GeneratedRegex("value=\"add\\|(?<list>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex AddButton();

    [GeneratedRegex("__RequestVerificationToken[^>]*value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex TokenField();

    [GeneratedRegex("<[^>]*>", RegexOptions.ExplicitCapture)]
    private static partial Regex Tags();
}

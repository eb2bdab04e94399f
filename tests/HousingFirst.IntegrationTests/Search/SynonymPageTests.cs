using System.Net;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Search;
using HousingFirst.Search.Synonyms;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Search;

/// <summary>A portal's synonyms, written in the browser.</summary>
[Collection(HostCollection.Name)]
public sealed class SynonymPageTests(HostFixture fixture)
{
    private const string Recipe = "metodeportal";
    private const string List = "admin/soegning/synonymer";
    private const string New = List + "/ny";
    private const string Section = "manualer/act/tavlemoedet";

    [Fact]
    public async Task Added_FindsTheSectionInTheNextSearchAndIsWrittenDown()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        Assert.DoesNotContain(Section, await portal.PageAsync("api/search?q=standup"), StringComparison.Ordinal);

        using var answer = await SaveAsync(editor, New, "standup", "tavlemøde");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains(Section, await portal.PageAsync("api/search?q=standup"), StringComparison.Ordinal);
        Assert.Equal(["standup => tavlemøde"], await LinesAsync(portal));
        var trail = await portal.RunAsync(services => services.GetRequiredService<IAuditReader>().ListAsync(new() { Kind = "synonyms.added" }, 0, 9, default));
        Assert.Equal(AuditActor.Account, Assert.Single(trail).Actor);
        var list = WebUtility.HtmlDecode(await editor.GetStringAsync(answer.Headers.Location));
        Assert.Contains("Prøv søgningen på »standup«", list, StringComparison.Ordinal);
        Assert.Contains("Følger med", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changed_StaysInItsPlaceAndCountsAtOnce()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        await portal.ApplyStepAsync("""{ "name": "synonyms", "Lines": [ "# fra mødet i maj", "standup => husleje # mangler", "klubben, værested" ] }""");

        var opened = await OpenAsync(editor, "standup => husleje # mangler");
        opened["Form.To"] = "tavlemøde";
        using var answer = await TestPortal.PostAsync(editor, PathOf("standup => husleje # mangler"), opened);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(["# fra mødet i maj", "standup => tavlemøde # mangler", "klubben, værested"], await LinesAsync(portal));
        Assert.Contains(Section, await portal.PageAsync("api/search?q=standup"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deleted_IsNotUnderstoodAnyMore()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        await portal.ApplyStepAsync("""{ "name": "synonyms", "Lines": [ "standup, tavlemøde" ] }""");
        Assert.Contains(Section, await portal.PageAsync("api/search?q=standup"), StringComparison.Ordinal);

        using var answer = await DeleteAsync(editor, "standup, tavlemøde");
        using var again = await DeleteAsync(editor, "standup, tavlemøde");

        Assert.Contains("?udfoert=slettet", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.EndsWith("?udfoert=vaek", again.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Empty(await LinesAsync(portal));
        Assert.DoesNotContain(Section, await portal.PageAsync("api/search?q=standup"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deleted_BroughtBack_StandsInItsPlaceAndIsUnderstoodAgain()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        await portal.ApplyStepAsync("""{ "name": "synonyms", "Lines": [ "klubben, værested", "standup => tavlemøde", "husnøgle, nøgle" ] }""");
        using var deleted = await DeleteAsync(editor, "standup => tavlemøde");
        var list = await editor.GetStringAsync(deleted.Headers.Location);
        Assert.DoesNotContain("standup", deleted.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains("Fortryd sletningen", list, StringComparison.Ordinal);

        using var restored = await RestoreAsync(editor, "standup => tavlemøde");
        using var again = await RestoreAsync(editor, "standup => tavlemøde");

        Assert.Contains("?udfoert=fortrudt", restored.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.EndsWith("?udfoert=vaek", again.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(["klubben, værested", "standup => tavlemøde", "husnøgle, nøgle"], await LinesAsync(portal));
        Assert.Contains(Section, await portal.PageAsync("api/search?q=standup"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_OfWhatCannotBe_SaysWhatToDoAndKeepsWhatWasTyped()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");

        using var answer = await SaveAsync(editor, New, "<script>alert(1)</script>", "");
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("som søgningen også skal finde", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("value=\"&lt;script&gt;alert(1)&lt;/script&gt;\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Empty(await LinesAsync(portal));
    }

    [Fact]
    public async Task Save_AfterSomebodyElseChangedIt_ShowsTheirsAndLeavesTheChoice()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var first = await portal.SignInAsync("ManualEditor");
        using var second = await portal.SignInAsync("ManualEditor");
        await portal.ApplyStepAsync("""{ "name": "synonyms", "Lines": [ "standup => møde" ] }""");
        var (mine, theirs) = (await OpenAsync(first, "standup => møde"), await OpenAsync(second, "standup => møde"));
        theirs["Form.To"] = "morgensamling";
        using var saved = await TestPortal.PostAsync(second, PathOf("standup => møde"), theirs);

        mine["Form.To"] = "tavlemøde";
        using var stale = await TestPortal.PostAsync(first, PathOf("standup => møde"), mine, New);
        var page = await stale.Content.ReadAsStringAsync();
        Assert.Contains("standup finder også morgensamling", page, StringComparison.Ordinal);
        Assert.Equal("tavlemøde", ValueOf(page, "Form.To"));
        Assert.Equal(["standup => morgensamling"], await LinesAsync(portal));

        mine["Form.Was"] = ValueOf(page, "Form.Was");
        using var again = await TestPortal.PostAsync(first, PathOf("standup => møde"), mine, New);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal(["standup => tavlemøde"], await LinesAsync(portal));
    }

    [Fact]
    public async Task Save_AfterSomebodyElseDeletedIt_TouchesNoOtherAndCanBeSavedAnew()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        await portal.ApplyStepAsync("""{ "name": "synonyms", "Lines": [ "standup => møde", "standup, morgenmøde" ] }""");
        var mine = await OpenAsync(editor, "standup => møde");
        using var deleted = await DeleteAsync(editor, "standup => møde");

        mine["Form.To"] = "tavlemøde";
        using var stale = await TestPortal.PostAsync(editor, PathOf("standup => møde"), mine, New);
        var page = await stale.Content.ReadAsStringAsync();
        Assert.Contains("En anden har slettet synonymet", page, StringComparison.Ordinal);
        mine["Form.Was"] = ValueOf(page, "Form.Was");
        using var again = await TestPortal.PostAsync(editor, PathOf("standup => møde"), mine, New);

        Assert.Equal(["standup, morgenmøde", "standup => tavlemøde"], await LinesAsync(portal));
    }

    [Fact]
    public async Task QuestionInVain_LeadsToASynonymThatBeginsWithIt()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        await portal.PageAsync("soeg?q=saxofon");

        var desk = await editor.PageAsync("admin/soegning");
        Assert.Contains($"href=\"/{portal.Name}/{New}?ord=saxofon\"", desk, StringComparison.Ordinal);

        Assert.Contains("value=\"saxofon\"", await editor.PageAsync(New + "?ord=saxofon"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_ForThoseWhoDoNotLookAfterTheSearch_AreNotThere()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var worker = await portal.SignInAsync("SupportWorker");

        Assert.Equal(HttpStatusCode.NotFound, await worker.StatusAsync(List));
        Assert.Equal(HttpStatusCode.NotFound, await worker.StatusAsync(New));
    }

    private static string PathOf(string line) => $"{List}/{SynonymGroup.KeyOf(line)}";

    private static async Task<Dictionary<string, string>> OpenAsync(HttpClient client, string line)
    {
        var page = await client.PageAsync(PathOf(line));
        return new[] { "Form.From", "Form.To", "Form.Remark", "Form.Was", "Form.At", "Form.Of" }.ToDictionary(name => name, name => ValueOf(page, name));
    }

    // An empty field has no value at all.
    private static string ValueOf(string page, string name)
    {
        var at = page.IndexOf($"name=\"{name}\"", StringComparison.Ordinal);
        var tag = page[page.LastIndexOf('<', at)..page.IndexOf('>', at)];
        return WebUtility.HtmlDecode(tag.Split(" value=\"") is [_, var value] ? value.Split('"')[0] : "");
    }

    private static Task<HttpResponseMessage> SaveAsync(HttpClient client, string path, string from, string to) =>
        TestPortal.PostAsync(client, path, new() { ["Form.From"] = from, ["Form.To"] = to, ["Form.IsBothWays"] = "false" });

    private static Task<HttpResponseMessage> DeleteAsync(HttpClient client, string line) =>
        TestPortal.PostAsync(client, List + "?handler=Delete", new() { ["key"] = SynonymGroup.KeyOf(line) }, List);

    private static Task<HttpResponseMessage> RestoreAsync(HttpClient client, string line) =>
        TestPortal.PostAsync(client, List + "?handler=Restore", new() { ["key"] = SynonymGroup.KeyOf(line) }, List);

    private static Task<List<string>> LinesAsync(TestPortal portal) => portal.RunAsync(async services =>
        (await services.GetRequiredService<IDocumentSession>().LoadSingleAsync<PortalSynonyms>(CancellationToken.None))?.Lines ?? []);
}

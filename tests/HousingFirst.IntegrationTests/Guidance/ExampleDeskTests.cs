using System.Net;
using HousingFirst.Guidance.Answers;
using HousingFirst.Guidance.Content;
using HousingFirst.IntegrationTests.Content.Desk;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Documents;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Guidance;

/// <summary>A portal's examples: its own are written in the browser, those that ship are hidden, shown and changed beside them.</summary>
[Collection(HostCollection.Name)]
public sealed class ExampleDeskTests(HostFixture fixture)
{
    private const string Recipe = "metodeportal";
    private const string Desk = "admin/vejledning/eksempler";
    private const string New = "admin/indhold/nyt/GuidanceExample";
    private const string List = "vejledning/eksempler";
    private const string Number = "310200-0000"; // nobody's: no calendar has that day

    [Fact]
    public async Task OwnExample_Published_IsReadFoundAndMarkedAsInvented()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");

        var saved = await Written(await WrittenPage.OpenAsync(editor, New), "Vi låner en saxofon").SendAsync("publish");

        Assert.Contains("Det er udgivet", saved.Text, StringComparison.Ordinal);
        var page = WebUtility.HtmlDecode(await portal.PageAsync(List + "/vi-laaner-en-saxofon"));
        Assert.Contains("Opdigtet", page, StringComparison.Ordinal);
        Assert.Contains(">CTI</", page, StringComparison.Ordinal);
        Assert.Contains("/manualer/cti/", page, StringComparison.Ordinal);
        Assert.Contains($"{List}/vi-laaner-en-saxofon", await portal.PageAsync("api/search?q=saxofon&method=cti"), StringComparison.Ordinal);
        Assert.Contains("Jeres egen", WebUtility.HtmlDecode(await editor.PageAsync(Desk)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OwnExample_WithAPersonalNumber_StaysADraftThatNobodyReads()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        var page = Written(await WrittenPage.OpenAsync(editor, New), "Kims flytning").Write("MarkdownBodyPart.Markdown", $"Kim, {Number}, flyttede.");

        var refused = await page.SendAsync("publish");
        Assert.Contains("ligner et CPR-nummer", refused.Text, StringComparison.Ordinal);
        await refused.SendAsync("save");

        using var stranger = portal.Client();
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync(List + "/kims-flytning"));
        Assert.DoesNotContain("Kims", await stranger.PageAsync(List), StringComparison.Ordinal);
        Assert.Contains("Kladde", await RowAsync(editor, "Kims flytning"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OwnExample_WithWhatIsNoSection_SaysHowToGetOne()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        var page = Written(await WrittenPage.OpenAsync(editor, New), "Sammen");

        var refused = await page.Write("GuidancePart.Read", "cti#findes-ikke").SendAsync("publish");
        Assert.Contains("intet afsnit »cti#findes-ikke«", refused.Text, StringComparison.Ordinal);
        Assert.Equal("cti#findes-ikke", refused.Value("GuidancePart.Read"));

        var mended = await refused.Write("GuidancePart.Read", "https://example.org/nordlys/manualer/cti/faseplanen#faseplanen-kort").SendAsync("publish");
        Assert.Equal("cti#faseplanen-kort", mended.Value("GuidancePart.Read"));
    }

    [Fact]
    public async Task TwoExamples_OfOneTitle_HaveAddressesOfTheirOwn()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        var first = await Written(await WrittenPage.OpenAsync(editor, New), "Sammen").SendAsync("publish");

        await Written(await WrittenPage.OpenAsync(editor, New), "Sammen").SendAsync("publish");
        var renamed = await first.Write("TitlePart.Title", "Hver for sig").SendAsync("publish");

        Assert.Contains("value=\"sammen\"", renamed.Html, StringComparison.Ordinal);
        Assert.Contains("Hver for sig", await portal.PageAsync(List + "/sammen"), StringComparison.Ordinal);
        Assert.Contains("Sammen", await portal.PageAsync(List + "/sammen-2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hidden_IsNotThereForReadersUntilItIsShownAgain()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        using var stranger = portal.Client();
        var page = List + "/by-flytter-pengene";
        Assert.Equal(HttpStatusCode.OK, await stranger.StatusAsync(page));

        await ActAsync(editor, "Hide", "by-flytter-pengene");
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync(page));
        Assert.DoesNotContain("by-flytter-pengene", await stranger.PageAsync(List), StringComparison.Ordinal);
        Assert.DoesNotContain(page, await stranger.PageAsync("api/search?q=En by flytter pengene fra herbergspladser"), StringComparison.Ordinal);

        await ActAsync(editor, "Show", "by-flytter-pengene");
        Assert.Equal(HttpStatusCode.OK, await stranger.StatusAsync(page));
    }

    [Fact]
    public async Task Shipped_NotTakenInByTheRecipe_IsPutToUseFromTheList()
    {
        var portal = await fixture.Host.PortalAsync("icm-leverandoer");
        using var editor = await portal.SignInAsync("ManualEditor");
        Assert.Contains("Ikke taget i brug", await RowAsync(editor, "En by flytter pengene"), StringComparison.Ordinal);

        await ActAsync(editor, "Show", "by-flytter-pengene");

        Assert.Equal(HttpStatusCode.OK, await editor.StatusAsync(List + "/by-flytter-pengene"));
    }

    [Fact]
    public async Task Shipped_ChangedByThePortal_IsTakenBackToWhatShips()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        await portal.ChangeAsync("by-flytter-pengene", item => item.Apply(new MarkdownBodyPart { Markdown = "Hos os gik det anderledes." }), GuidanceKind.Example);
        Assert.Contains("ændret af jer", await RowAsync(editor, "En by flytter pengene"), StringComparison.Ordinal);

        await ActAsync(editor, "Restore", "by-flytter-pengene");

        Assert.DoesNotContain("anderledes", await portal.PageAsync(List + "/by-flytter-pengene"), StringComparison.Ordinal);
        var versions = await editor.PageAsync($"admin/indhold/{ItemOf("by-flytter-pengene")}/versioner");
        Assert.DoesNotContain("ændret af jer", await RowAsync(editor, "En by flytter pengene"), StringComparison.Ordinal);
        Assert.True(versions.Split("<tr").Length > 3); // what the portal wrote is kept as history
    }

    [Fact]
    public async Task Restore_OfAHiddenText_KeepsWhatThePortalWroteAmongItsVersions()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        await portal.ChangeAsync("by-flytter-pengene", item => item.Apply(new MarkdownBodyPart { Markdown = "Hos os gik det anderledes." }), GuidanceKind.Example);
        await ActAsync(editor, "Hide", "by-flytter-pengene");

        await ActAsync(editor, "Restore", "by-flytter-pengene");

        Assert.DoesNotContain("ændret af jer", await RowAsync(editor, "En by flytter pengene"), StringComparison.Ordinal);
        Assert.Contains(await HistoryAsync(portal), text => text.Contains("anderledes", StringComparison.Ordinal));
        await ActAsync(editor, "Show", "by-flytter-pengene"); // it is hidden still, not a draft that nobody has seen
    }

    [Fact]
    public async Task Restore_BesideADraft_IsRefusedAndTheDraftStays()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        await portal.RunAsync(async services =>
        {
            var store = services.GetRequiredService<IContentStore>();
            var draft = (await store.EditAsync(ItemOf("by-flytter-pengene"), CancellationToken.None))!;
            draft.Apply(new MarkdownBodyPart { Markdown = "Kollegaens kladde." });
            Assert.Empty((await store.SaveDraftAsync(draft, CancellationToken.None)).Problems);
            await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(CancellationToken.None);
            return true;
        });

        using var answer = await TestPortal.PostAsync(editor, $"{Desk}?handler=Restore", new() { ["id"] = ItemOf("by-flytter-pengene") }, Desk);

        Assert.Contains("Der er en kladde til teksten", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal("Kollegaens kladde.", (await HistoryAsync(portal))[0].Trim());
    }

    [Fact]
    public async Task HideAndRestore_WithoutTheRightToPublish_AreNotThere()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.ApplyStepAsync("""{ "name": "Roles", "Roles": [ { "Name": "Vejleder", "Permissions": [ "AccessAdmin", "ListContent", "ManageGuidance" ] } ] }""");
        using var person = await portal.SignInAsync("Vejleder");
        using var stranger = portal.Client();

        var page = await person.PageAsync(Desk);
        using var answer = await TestPortal.PostAsync(person, $"{Desk}?handler=Hide", new() { ["id"] = ItemOf("by-flytter-pengene") }, Desk);

        Assert.DoesNotContain("handler=Hide", page, StringComparison.Ordinal);
        Assert.Contains("handler=Down", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await stranger.StatusAsync(List + "/by-flytter-pengene"));
    }

    [Fact]
    public async Task Shipped_SavedAsItStands_IsNotChanged()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");

        await (await WrittenPage.OpenAsync(editor, "admin/indhold/" + ItemOf("by-flytter-pengene"))).SendAsync("publish");

        Assert.DoesNotContain("ændret af jer", await RowAsync(editor, "En by flytter pengene"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Moved_StandsWhereItWasPut()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        var before = await OrderAsync(portal);

        await ActAsync(editor, "Up", before[2]);
        await ActAsync(editor, "Down", before[0]);
        await ActAsync(editor, "Up", before[2]); // the first has nowhere to go

        string[] after = [before[2], before[0], before[1], .. before[3..]];
        Assert.Equal(after, await OrderAsync(portal));
    }

    [Fact]
    public async Task Preview_OfWhatIsBegun_LooksAsReadersWillSeeIt()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");

        var preview = await Written(await WrittenPage.OpenAsync(editor, New), "Sammen").SendAsync("preview");

        Assert.Contains("Eksemplet er opdigtet for at vise", preview.Text, StringComparison.Ordinal);
        Assert.Contains(">Udgangspunktet</h2>", preview.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Desk_ForThoseWhoDoNotLookAfterTheGuidance_IsNotThere()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var worker = await portal.SignInAsync("SupportWorker");

        Assert.Equal(HttpStatusCode.NotFound, await worker.StatusAsync(Desk));
    }

    private static WrittenPage Written(WrittenPage page, string title) => page
        .Write("TitlePart.Title", title)
        .Write("GuidanceExample.Lead.Text", "Et fællesskab begynder med noget, man laver sammen.")
        .Write("GuidancePart.Theme", "tilgangen")
        .Write("GuidancePart.Place", "team")
        .Write("GuidancePart.Invented", "true")
        .Write("GuidancePart.Method", "cti")
        .Write("GuidancePart.Read", "cti#faseplanen-kort")
        .Write("MarkdownBodyPart.Markdown", "## Udgangspunktet\n\nDer var stille i opgangen.");

    private static string ItemOf(string id) => GuidanceItem.IdOf(GuidanceKind.Example, id);

    /// <summary>What each version of the example says, the newest first.</summary>
    private static Task<string[]> HistoryAsync(TestPortal portal) => portal.RunAsync(async services =>
        (await services.GetRequiredService<IContentStore>().HistoryAsync(ItemOf("by-flytter-pengene"), CancellationToken.None))
            .Select(version => version.As<MarkdownBodyPart>()?.Markdown ?? "").ToArray());

    private static async Task ActAsync(HttpClient editor, string handler, string id)
    {
        using var answer = await TestPortal.PostAsync(editor, $"{Desk}?handler={handler}", new() { ["id"] = ItemOf(id) }, Desk);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static async Task<string> RowAsync(HttpClient editor, string title) =>
        WebUtility.HtmlDecode(await editor.PageAsync(Desk)).Split("<tr").Single(row => row.Contains(title, StringComparison.Ordinal));

    private static async Task<string[]> OrderAsync(TestPortal portal) =>
    [
        .. (await portal.PageAsync(List)).Split($"/{List}/").Skip(1).Select(part => part[..part.IndexOfAny(['"', '#', '?'])]).Distinct(StringComparer.Ordinal),
    ];
}

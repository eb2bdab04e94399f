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

/// <summary>A portal's answers, theme by theme, as its examples have it: what both lists share is tried in <see cref="ExampleDeskTests"/>.</summary>
[Collection(HostCollection.Name)]
public sealed class AnswerDeskTests(HostFixture fixture)
{
    private const string Recipe = "metodeportal";
    private const string Desk = "admin/vejledning/svar";
    private const string New = "admin/indhold/nyt/GuidanceAnswer";

    [Fact]
    public async Task Moved_StandsWhereItWasPutInItsTheme()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        var before = await OrderAsync(portal, "lov-og-tal");

        await ActAsync(editor, "Down", before[0]);

        string[] after = [before[1], before[0], .. before[2..]];
        Assert.Equal(after, await OrderAsync(portal, "lov-og-tal"));
    }

    [Fact]
    public async Task Moved_BehindTheLastOfItsTheme_StaysInTheTheme()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        var (first, next) = (await OrderAsync(portal, "tilgangen"), await OrderAsync(portal, "metoderne"));

        await ActAsync(editor, "Down", first[^1]);

        Assert.Equal(first, await OrderAsync(portal, "tilgangen"));
        Assert.Equal(next, await OrderAsync(portal, "metoderne"));
    }

    [Fact]
    public async Task OwnAnswer_Published_StandsBesideThoseThatShip()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");

        var saved = await Written(await WrittenPage.OpenAsync(editor, New)).SendAsync("publish");

        Assert.Contains("Det er udgivet", saved.Text, StringComparison.Ordinal);
        var row = await RowAsync(editor, "Hvem ringer vi til om natten?");
        Assert.Contains("Jeres egen", row, StringComparison.Ordinal);
        Assert.Contains("2 søgeord", row, StringComparison.Ordinal);
        Assert.Contains("hvem-ringer-vi-til-om-natten", await OrderAsync(portal, "organisering"));
    }

    [Fact]
    public async Task Words_FindAnAnswerByItsSearchWords()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        await Written(await WrittenPage.OpenAsync(editor, New)).SendAsync("publish");

        using var sent = await TestPortal.PostAsync(editor, $"{Desk}?handler=Filter", new() { ["ord"] = "VAGTTELEFON" }, Desk);

        var page = WebUtility.HtmlDecode(await editor.PageAsync(Desk));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Contains("Hvem ringer vi til om natten?", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Hvad er Housing First?", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Flyt op", page, StringComparison.Ordinal); // some of a theme have no order to see
        await editor.PageAsync(Desk + "?nulstil=1");
        var theme = WebUtility.HtmlDecode(await editor.PageAsync(Desk + "?tema=tilgangen"));
        Assert.Contains("Flyt ned", theme, StringComparison.Ordinal);
        Assert.DoesNotContain("Hvor længe varer støtten?", theme, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shipped_NotTakenInByTheRecipe_IsPutToUseFromTheList()
    {
        var portal = await fixture.Host.PortalAsync("icm-leverandoer");
        using var editor = await portal.SignInAsync("ManualEditor");
        Assert.Contains("Ikke taget i brug", await RowAsync(editor, "Kan en lille kommune arbejde"), StringComparison.Ordinal);

        await ActAsync(editor, "Show", "lille-kommune");

        Assert.Equal(HttpStatusCode.OK, await editor.StatusAsync("vejledning/lille-kommune"));
    }

    [Fact]
    public async Task Shipped_ChangedAndHidden_IsTakenBackInADraft_AndShownAgainAsReadersSawIt()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        await portal.ChangeAsync("hvor-laenge", item => item.Apply(new MarkdownBodyPart { Markdown = "Hos os varer den et år." }));
        await ActAsync(editor, "Hide", "hvor-laenge");

        Assert.Equal("som-leveret-kladde", await ActAsync(editor, "Restore", "hvor-laenge"));

        Assert.Contains("Skjult, har en kladde", await RowAsync(editor, "Hvor længe varer støtten?"), StringComparison.Ordinal);
        await ActAsync(editor, "Show", "hvor-laenge");
        Assert.Contains("et år", WebUtility.HtmlDecode(await portal.PageAsync("vejledning/hvor-laenge")), StringComparison.Ordinal);
        await (await WrittenPage.OpenAsync(editor, "admin/indhold/" + GuidanceItem.IdOf(GuidanceKind.Answer, "hvor-laenge"))).SendAsync("publish");
        Assert.DoesNotContain("et år", WebUtility.HtmlDecode(await portal.PageAsync("vejledning/hvor-laenge")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shipped_HiddenTakenBackAndWrittenOn_IsShownAgainAsReadersSawIt()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        await portal.ChangeAsync("hvor-laenge", item => item.Apply(new MarkdownBodyPart { Markdown = "Læsernes ord." }));
        await ActAsync(editor, "Hide", "hvor-laenge");
        await ActAsync(editor, "Restore", "hvor-laenge");
        var form = "admin/indhold/" + GuidanceItem.IdOf(GuidanceKind.Answer, "hvor-laenge");
        await (await WrittenPage.OpenAsync(editor, form)).Write("MarkdownBodyPart.Markdown", "Kladdens ord.").SendAsync("save");

        await ActAsync(editor, "Show", "hvor-laenge");

        Assert.Contains("Læsernes ord.", WebUtility.HtmlDecode(await portal.PageAsync("vejledning/hvor-laenge")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Published_WithADraftForOthers_IsShownWithTheReadersItHasNow()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        await portal.RunAsync(async services =>
        {
            var store = services.GetRequiredService<IContentStore>();
            var draft = (await store.EditAsync(GuidanceItem.IdOf(GuidanceKind.Answer, "hvor-laenge"), CancellationToken.None))!;
            draft.Apply(new AudiencePart { Audience = "signed-in" });
            Assert.Empty((await store.SaveDraftAsync(draft, CancellationToken.None)).Problems);
            await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(CancellationToken.None);
            return true;
        });

        var row = await RowAsync(editor, "Hvor længe varer støtten?");

        Assert.Contains("har en kladde", row, StringComparison.Ordinal);
        Assert.DoesNotContain("Kun for", row, StringComparison.Ordinal);
        await portal.ChangeAsync("hvor-laenge", item => item.Apply(new AudiencePart { Audience = "signed-in" }));
        Assert.Contains("Kun for", await RowAsync(editor, "Hvor længe varer støtten?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hidden_BesideADraft_IsShownAgainAsReadersSawItAndTheDraftStays()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        var form = "admin/indhold/" + GuidanceItem.IdOf(GuidanceKind.Answer, "hvor-laenge");
        await (await WrittenPage.OpenAsync(editor, form)).Write("MarkdownBodyPart.Markdown", "Kladdens ord.").SendAsync("save");

        await ActAsync(editor, "Hide", "hvor-laenge");

        var hidden = await RowAsync(editor, "Hvor længe varer støtten?");
        Assert.Contains("Skjult, har en kladde", hidden, StringComparison.Ordinal);
        Assert.Contains("Læserne ser den ikke. »Vis igen« viser den udgivne tekst, ikke kladden.", hidden, StringComparison.Ordinal);
        Assert.DoesNotContain("hvor-laenge", await OrderAsync(portal, "metoderne"));

        await ActAsync(editor, "Show", "hvor-laenge");

        Assert.Contains("Vises, har en kladde", await RowAsync(editor, "Hvor længe varer støtten?"), StringComparison.Ordinal);
        Assert.DoesNotContain("Kladdens ord", await portal.PageAsync("vejledning/hvor-laenge"), StringComparison.Ordinal);
        Assert.Equal("Kladdens ord.", (await WrittenPage.OpenAsync(editor, form)).Value("MarkdownBodyPart.Markdown")?.Trim());
    }

    [Fact]
    public async Task Hidden_AndWrittenOnSince_IsShownAgainAsReadersSawIt()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        var form = "admin/indhold/" + GuidanceItem.IdOf(GuidanceKind.Answer, "hvor-laenge");
        await (await WrittenPage.OpenAsync(editor, form)).Write("MarkdownBodyPart.Markdown", "Læsernes ord.").SendAsync("publish");
        await ActAsync(editor, "Hide", "hvor-laenge");
        await (await WrittenPage.OpenAsync(editor, form)).Write("MarkdownBodyPart.Markdown", "Kladdens ord.").SendAsync("save");

        await ActAsync(editor, "Show", "hvor-laenge");

        Assert.Contains("Læsernes ord.", WebUtility.HtmlDecode(await portal.PageAsync("vejledning/hvor-laenge")), StringComparison.Ordinal);
        Assert.Equal("Kladdens ord.", (await WrittenPage.OpenAsync(editor, form)).Value("MarkdownBodyPart.Markdown")?.Trim());
    }

    [Fact]
    public async Task Draft_ThatNobodyHasSeen_IsNeitherHiddenNorShownFromTheList()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        await Written(await WrittenPage.OpenAsync(editor, New)).SendAsync("save");

        var row = await RowAsync(editor, "Hvem ringer vi til om natten?");

        Assert.Contains("Læserne har ikke set den. Den udgives, hvor den skrives.", row, StringComparison.Ordinal);
        Assert.DoesNotContain("handler=Hide", row, StringComparison.Ordinal);
        Assert.DoesNotContain("handler=Show", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Desk_OfAnotherWord_IsNotThere()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");

        Assert.Equal(HttpStatusCode.NotFound, await editor.StatusAsync("admin/vejledning/spoergsmaal"));
    }

    private static WrittenPage Written(WrittenPage page) => page
        .Write("TitlePart.Title", "Hvem ringer vi til om natten?")
        .Write("GuidanceAnswer.Lead.Text", "Ring til akutteamet.")
        .Write("GuidanceAnswer.Also.Text", "Hvem har vagten?\nVagttelefon")
        .Write("GuidancePart.Theme", "organisering")
        .Write("MarkdownBodyPart.Markdown", "Ring, også når du er i tvivl.");

    /// <summary>Does something with an answer on the list, and answers how the list tells of it.</summary>
    private static async Task<string> ActAsync(HttpClient editor, string handler, string id)
    {
        using var answer = await TestPortal.PostAsync(
            editor, $"{Desk}?handler={handler}", new() { ["id"] = GuidanceItem.IdOf(GuidanceKind.Answer, id) }, Desk);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.ToString().Split("udfoert=")[1];
    }

    private static async Task<string> RowAsync(HttpClient editor, string title) =>
        WebUtility.HtmlDecode(await editor.PageAsync(Desk + "?antal=100")).Split("<tr").Single(row => row.Contains(title, StringComparison.Ordinal));

    /// <summary>The answers of a theme as the overview shows them.</summary>
    private static async Task<string[]> OrderAsync(TestPortal portal, string theme)
    {
        var section = (await portal.PageAsync("vejledning")).Split($"aria-labelledby=\"tema-{theme}\"")[1];
        var links = section[..section.IndexOf("</section>", StringComparison.Ordinal)].Split("/vejledning/").Skip(1);
        return [.. links.Select(link => link[..link.IndexOf('"', StringComparison.Ordinal)])];
    }
}

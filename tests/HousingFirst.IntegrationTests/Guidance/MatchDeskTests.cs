using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Sdk.Audit;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Guidance;

/// <summary>The rules of the method match are read and tried in the browser, and a portal says beside them what holds there.</summary>
[Collection(HostCollection.Name)]
public sealed class MatchDeskTests(HostFixture fixture)
{
    private const string Recipe = "metodeportal";
    private const string Desk = "admin/vejledning/metodematch";
    private const string Row = Desk + "/R7";
    private const string Words = "Ring til **Bostøtten**, 00 00 00 10.";

    [Fact]
    public async Task Desk_ShowsEveryRuleInTheWordsOfTheQuestions()
    {
        var portal = await fixture.SharedAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");

        var page = WebUtility.HtmlDecode(await editor.PageAsync(Desk));

        for (var rule = 1; rule <= 13; rule++)
        {
            Assert.Contains($"/{Desk}/R{rule}\"", page, StringComparison.Ordinal);
        }

        Assert.Contains("Står borgeren i en kritisk overgang?", page, StringComparison.Ordinal);
        Assert.Contains("De ændres ikke her", page, StringComparison.Ordinal);
        Assert.Contains("/admin/indstillinger/vejledning", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Desk_ShowsHowToBeginAndWhatIsRaisedAndWhen()
    {
        var portal = await fixture.SharedAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");

        var page = WebUtility.HtmlDecode(await editor.PageAsync(Desk));

        var starts = page[page.IndexOf("id=\"begyndelser\"", StringComparison.Ordinal)..page.IndexOf("id=\"opmaerksomheder\"", StringComparison.Ordinal)];
        Assert.Equal(6, starts.Split("<h3>").Length - 1);
        Assert.Contains("Ved CTI", starts, StringComparison.Ordinal);
        Assert.Contains("Fase 1 begynder den dag, borgeren flytter ind", starts, StringComparison.Ordinal);
        var flags = page[page.IndexOf("id=\"opmaerksomheder\"", StringComparison.Ordinal)..page.IndexOf("id=\"anbefalinger\"", StringComparison.Ordinal)];
        Assert.Contains("Overvej også ICM", flags, StringComparison.Ordinal);
        Assert.Contains("Når regel R6 gælder.", flags, StringComparison.Ordinal);
        Assert.Contains("Når <span lang=\"da\">ACT</span> bliver til <span lang=\"da\">ICM</span>.", flags, StringComparison.Ordinal);
        Assert.Contains("Når borgeren ønsker noget andet", flags, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_AreWrittenWithTheToolsForText()
    {
        var portal = await fixture.SharedAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");

        var page = await editor.PageAsync(Row);

        Assert.Contains("data-hf-without=\"heading picture\"", page, StringComparison.Ordinal); // neither may stand in the words
        Assert.Contains("id=\"writing-tools\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saved_StandsAtTheAnswersOfReadersAndProgramsAsThePortalsOwn()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");

        using var saved = await SaveAsync(editor, Row, Words);
        using var recommendation = await SaveAsync(editor, Desk + "/icm", "Vores ICM er *Nordteamet*.");

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (saved.StatusCode, recommendation.StatusCode));
        var page = await ResultAsync(portal, "some");
        Assert.Contains("Hos Metodeportalen", page, StringComparison.Ordinal);
        Assert.Contains("<strong>Bostøtten</strong>, 00 00 00 10.", page, StringComparison.Ordinal);
        Assert.Contains("<em>Nordteamet</em>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Bostøtten", await ResultAsync(portal, "none"), StringComparison.Ordinal);
        Assert.Equal([("R7", Words), ("icm", "Vores ICM er *Nordteamet*.")], await PortalWordsAsync(portal));
        var trail = await portal.RunAsync(services =>
            services.GetRequiredService<IAuditReader>().ListAsync(new() { Kind = "guidance.match-words-set" }, 0, 9, default));
        var places = trail.Select(entry => entry.Details.Single(detail => detail.Name == "place").Value);
        Assert.Equal(["R7", "icm"], places.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Restored_SaysWhatShipsAlone()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        using var saved = await SaveAsync(editor, Row, Words);

        using var restored = await RemoveAsync(editor, WasOf(await editor.PageAsync(Row)));

        Assert.EndsWith("?udfoert=som-leveret", restored.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.DoesNotContain("Hos Metodeportalen", await ResultAsync(portal, "some"), StringComparison.Ordinal);
        Assert.Empty(await PortalWordsAsync(portal));
    }

    [Fact]
    public async Task Restored_AfterSomebodyElseSaved_ShowsTheirsAndRemovesThemWhenThatIsChosen()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var first = await portal.SignInAsync("ManualEditor");
        using var second = await portal.SignInAsync("ManualEditor");
        using var old = await SaveAsync(first, Row, Words);
        var was = WasOf(await first.PageAsync(Row));
        using var theirs = await SaveAsync(second, Row, "Ring til den anden.", was);

        using var stale = await RemoveAsync(first, was);
        var page = WebUtility.HtmlDecode(await stale.Content.ReadAsStringAsync());

        Assert.Contains("En anden har gemt imens", page, StringComparison.Ordinal);
        Assert.Contains("vælg »Fjern jeres ord« igen", page, StringComparison.Ordinal);
        Assert.Equal([("R7", "Ring til den anden.")], await PortalWordsAsync(portal));
        using var again = await RemoveAsync(first, WasOf(page));
        Assert.Empty(await PortalWordsAsync(portal));
    }

    [Theory]
    [InlineData("Kim, 310200-0000", "ligner et CPR-nummer")] // nobody's: no calendar has that day
    [InlineData("# Hos os", "uden overskrifter")]
    public async Task Save_OfWhatCannotBeSaid_SaysWhatToDoAndKeepsWhatWasTyped(string text, string said)
    {
        var portal = await fixture.SharedAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");

        using var answer = await SaveAsync(editor, Row, text);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.Contains($"{text}</textarea>", page, StringComparison.Ordinal);
        Assert.Empty(await PortalWordsAsync(portal));
    }

    [Fact]
    public async Task Save_AfterSomebodyElseDid_ShowsTheirsAndLeavesTheChoice()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var first = await portal.SignInAsync("ManualEditor");
        using var second = await portal.SignInAsync("ManualEditor");
        using var theirs = await SaveAsync(second, Row, "Ring til den anden.");

        using var stale = await SaveAsync(first, Row, Words);
        var page = WebUtility.HtmlDecode(await stale.Content.ReadAsStringAsync());

        Assert.Contains("En anden har gemt imens", page, StringComparison.Ordinal);
        Assert.Contains("Ring til den anden.", page, StringComparison.Ordinal);
        Assert.Contains(Words, page, StringComparison.Ordinal);
        using var again = await SaveAsync(first, Row, Words, WasOf(page));
        Assert.Equal([("R7", Words)], await PortalWordsAsync(portal));
    }

    [Fact]
    public async Task Try_ShowsTheRuleThatCountsAndWhyNoneBeforeDoes_AndStoresNothing()
    {
        var portal = await fixture.SharedAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");

        using var answer = await TestPortal.PostAsync(
            editor, Desk + "?handler=Try", new() { ["abilityToUseServices"] = "some", ["willing"] = "yes" }, Desk);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.Contains("R7 gælder: ICM", page, StringComparison.Ordinal);
        Assert.Contains("R3: Vil borgeren gerne modtage støtten? Svar: Ja", page, StringComparison.Ordinal);
        Assert.DoesNotContain("gælder: ICM", await editor.PageAsync(Desk), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_OfAnotherEditionsRow_WaitUntilSomebodyHasReadThem()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.ApplyStepAsync(
            """{ "name": "settings", "GuidanceMatchWords": { "Words": { "R7": { "Text": "Skrevet engang.", "Edition": "match-0" } } } }""");
        using var editor = await portal.SignInAsync("ManualEditor");

        Assert.DoesNotContain("Skrevet engang.", await ResultAsync(portal, "some"), StringComparison.Ordinal);
        Assert.Contains("Jeres ord i metodematch", WebUtility.HtmlDecode(await editor.PageAsync("admin")), StringComparison.Ordinal);
        Assert.Contains("skrevet til en tidligere udgave (match-0)", WebUtility.HtmlDecode(await editor.PageAsync(Desk)), StringComparison.Ordinal);

        var form = await editor.PageAsync(Row);
        using var saved = await SaveAsync(editor, Row, "Skrevet engang.", WasOf(form));

        Assert.Contains("Skrevet engang.", await ResultAsync(portal, "some"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_ForThoseWhoDoNotLookAfterTheGuidance_AreNotThere()
    {
        var portal = await fixture.SharedAsync(Recipe);
        using var worker = await portal.SignInAsync("SupportWorker");
        using var editor = await portal.SignInAsync("ManualEditor");

        Assert.Equal(HttpStatusCode.NotFound, await worker.StatusAsync(Desk));
        Assert.Equal(HttpStatusCode.NotFound, await worker.StatusAsync(Row));
        Assert.Equal(HttpStatusCode.NotFound, await editor.StatusAsync(Desk + "/R99"));
    }

    private static Task<HttpResponseMessage> SaveAsync(HttpClient client, string path, string text, string was = "") =>
        TestPortal.PostAsync(client, path, new() { ["Form.Text"] = text, ["Form.Was"] = was });

    private static Task<HttpResponseMessage> RemoveAsync(HttpClient client, string was) =>
        TestPortal.PostAsync(client, Row + "?handler=Restore", new() { ["Form.Was"] = was }, Row);

    /// <summary>What a page's forms were opened on.</summary>
    private static string WasOf(string page) => page.Split("name=\"Form.Was\" value=\"")[1].Split('"')[0];

    private static async Task<string> ResultAsync(TestPortal portal, string ability)
    {
        using var stranger = portal.Client();
        using var content = new FormUrlEncodedContent([new("abilityToUseServices", ability)]);
        using var answer = await stranger.PostAsync(new Uri("vejledning/metodematch/resultat", UriKind.Relative), content);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    private static async Task<(string? About, string? Text)[]> PortalWordsAsync(TestPortal portal)
    {
        using var stranger = portal.Client();
        using var content = new StringContent("""{ "abilityToUseServices": "some" }""", Encoding.UTF8, "application/json");
        using var answer = await stranger.PostAsync(new Uri("api/guidance/method-match", UriKind.Relative), content);
        return
        [
            .. JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["portalWords"]!.AsArray()
                .Select(own => ((string?)own!["about"], (string?)own["text"])),
        ];
    }
}

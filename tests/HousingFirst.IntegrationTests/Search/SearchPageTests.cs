using System.Net;
using System.Text.Json.Nodes;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Documents;
using HousingFirst.Search.Questions;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Search;

/// <summary>The search page and its API on a whole portal.</summary>
[Collection(HostCollection.Name)]
public sealed class SearchPageTests(HostFixture fixture)
{
    private const string Recipe = "metodeportal";

    [Fact]
    public async Task Api_Question_AnswersAsWritten()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);

        var answer = JsonNode.Parse(await portal.PageAsync("api/search?q=faseplan&take=3&method=cti"))!.AsObject();

        Assert.Equal("faseplan", (string?)answer["query"]);
        Assert.True((int)answer["total"]! >= 3);
        Assert.True(answer.ContainsKey("suggestion"));
        var hits = answer["hits"]!.AsArray();
        Assert.Equal(3, hits.Count);
        Assert.Equal("Faseplanen", (string?)hits[0]!["title"]);
        Assert.StartsWith($"/{portal.Name}/manualer/cti/faseplanen#faseplanen-", (string?)hits[0]!["url"], StringComparison.Ordinal);
        Assert.Contains(hits, hit => ((string)hit!["snippet"]!).Contains("<mark>", StringComparison.Ordinal));
        Assert.All(hits, hit => Assert.Equal(("cti", "HousingFirst.Cti"), ((string?)hit!["method"], (string?)hit["module"])));
        Assert.All(hits, hit => Assert.True((double)hit!["score"]! > 0));
    }

    [Theory]
    [InlineData("", "q")]
    [InlineData("?take=5", "q")]
    [InlineData("?q=bolig&take=mange", "take")]
    [InlineData("?q=bolig&take=0", "take")]
    [InlineData("?q=bolig&take=-1", "take")]
    [InlineData("?q=bolig&take=51", "take")]
    [InlineData("?q=bolig&take=99999999999999999999", "take")]
    [InlineData("?q=bolig&method=findes-ikke", "method")]
    [InlineData("?q=bolig&type=findes-ikke", "type")]
    [InlineData("?q=bolig&farve=blå", "farve")]
    [InlineData("?q=bolig&q=bolig", "q")]
    public async Task Api_BadInput_IsToldByKey(string query, string key)
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var client = portal.Client();

        using var answer = await client.GetAsync(new Uri("api/search" + query, UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.NotNull(problem["errors"]![key]);
    }

    public static TheoryData<string> OddQuestions =>
    [
        "\"", "''", "'; DROP TABLE \"Document\"; --", "NEAR(a b, 5)", "*", "a*", "title:bolig", "bolig AND", "OR OR OR", "(((((", "^bolig", "-bolig", "{bolig}", "bolig & | ! :*",
        "hvad er det", "!?.,;:", "😀🏠", "<script>alert(1)</script>", "%", "_", "\\", "\u0000bolig", "(a+)+$", "§", "§§§", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        new('a', 10_000), string.Concat(Enumerable.Repeat("bolig ", 1_600)), string.Concat(Enumerable.Repeat("æøå ", 2_500)), string.Concat(Enumerable.Repeat("( \" ", 2_500)),
        string.Concat(Enumerable.Repeat("hjemløshedsstrategi", 500)), "en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten bolig husleje plan",
    ];

    [Theory]
    [MemberData(nameof(OddQuestions))]
    public async Task Find_OddQuestion_IsAnswered(string question)
    {
        var portal = await OddPortal();
        using var client = portal.Client();
        var address = "?q=" + Uri.EscapeDataString(question);
        using var api = await client.GetAsync(new Uri("api/search" + address, UriKind.Relative));
        using var page = await client.GetAsync(new Uri("soeg" + address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, api.StatusCode);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.DoesNotContain("<script>alert", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Find_PersonalNumber_IsRefusedUnsearched()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var client = portal.Client();

        foreach (var path in (string[])["api/search?q=010203-0405", "soeg?q=borger+0102030405", "soeg?handler=hits&q=010203 0405"])
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.DoesNotContain("0405", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Page_Question_ShowsHitsThatLeadToTheSection()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);

        var page = await portal.PageAsync("soeg?q=netv%C3%A6rkskort");

        Assert.Contains($"href=\"/{portal.Name}/manualer/cti/netvaerk-og-dimensioner#", page, StringComparison.Ordinal);
        Assert.Contains("<mark>", page, StringComparison.Ordinal);
        Assert.Contains("value=\"netværkskort\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_Misspelled_SaysWhatItShows()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);

        var page = await portal.PageAsync("soeg?q=netv%C3%A6rskort");
        var exact = await portal.PageAsync("soeg?q=netv%C3%A6rskort&praecis=1");

        Assert.Contains("Her er resultater for »netværkskort«", page, StringComparison.Ordinal);
        Assert.Contains("praecis=1", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Her er resultater for", exact, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_NothingFound_Helps()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);

        var page = await portal.PageAsync("soeg?q=xylofonkvartet");

        Assert.Contains("Ingen resultater for »xylofonkvartet«", page, StringComparison.Ordinal);
        Assert.Contains("/manualer/cti\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Header_OfEveryPage_LeadsToTheSearch()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);

        Assert.Contains($"action=\"/{portal.Name}/soeg\"", await portal.PageAsync("manualer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Find_ManualForSomeOnly_IsThereForThemAndForNobodyElse()
    {
        var portal = await fixture.Host.PortalAsync("icm-leverandoer");
        using var stranger = portal.Client();
        using var colleague = await portal.SignInAsync("SupportWorker");

        Assert.Contains("manualer/icm/", await colleague.PageAsync("api/search?q=intensive%20case%20management"), StringComparison.Ordinal);
        var hidden = await stranger.PageAsync("api/search?q=intensive%20case%20management&take=50");
        Assert.DoesNotContain("manualer/icm/", hidden, StringComparison.Ordinal);
        var misspelled = await stranger.PageAsync("api/search?q=brobygningss");
        Assert.DoesNotContain("manualer/icm/", misspelled, StringComparison.Ordinal);
        using var method = await stranger.GetAsync(new Uri("api/search?q=bolig&manual=icm", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, method.StatusCode);
    }

    [Fact]
    public async Task Find_ManualThatWasJustClosed_IsNotThereAnyMore()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        Assert.Contains("manualer/act/tavlemoedet", await portal.PageAsync("api/search?q=tavlem%C3%B8de"), StringComparison.Ordinal);

        await portal.ApplyManualsAsync("""[{ "manual": "act", "audience": "SupportWorker" }]""");

        Assert.DoesNotContain("manualer/act", await portal.PageAsync("api/search?q=tavlem%C3%B8de&take=50"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Find_PublishedPage_IsThereWithTheCommitAndGoneWithTheNext()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        var id = await portal.RunAsync(services => PublishAsync(services, "Cykelværkstedet", "Her repareres zebrakareter.", audience: null));

        Assert.Contains("cykelvaerkstedet", await portal.PageAsync("api/search?q=zebrakaret"), StringComparison.OrdinalIgnoreCase);

        await portal.RunAsync(async services =>
        {
            await services.GetRequiredService<IContentStore>().UnpublishAsync(id, CancellationToken.None);
            await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(CancellationToken.None);
            return true;
        });
        var gone = JsonNode.Parse(await portal.PageAsync("api/search?q=zebrakaret"))!;
        Assert.Equal(0, (int)gone["total"]!);
        Assert.Null((string?)gone["suggestion"]);
    }

    [Fact]
    public async Task Find_PageThatChangedSinceItWasFound_IsFoundAsItIsNow()
    {
        const string Question = "api/search?q=zebrakaret";
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var client = portal.Client();
        using var colleague = await portal.SignInAsync("SupportWorker");
        var id = await portal.RunAsync(services => PublishAsync(services, "Cykelværkstedet", "Her repareres zebrakareter.", audience: null));
        Assert.Contains("repareres", (string?)JsonNode.Parse(await client.PageAsync(Question))!["hits"]![0]!["snippet"], StringComparison.Ordinal);

        await portal.RunAsync(services => ChangeAsync(services, id, "Her males zebrakareter.", audience: null));
        Assert.Contains("males", (string?)JsonNode.Parse(await client.PageAsync(Question))!["hits"]![0]!["snippet"], StringComparison.Ordinal);

        await portal.RunAsync(services => ChangeAsync(services, id, "Her males zebrakareter.", audience: "signed-in"));
        Assert.Equal(0, (int)JsonNode.Parse(await client.PageAsync(Question))!["total"]!);
        Assert.Equal(1, (int)JsonNode.Parse(await colleague.PageAsync(Question))!["total"]!);
    }

    [Fact]
    public async Task Find_PageOfACancelledSession_WasNeverThere()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);

        await portal.RunAsync(async services =>
        {
            await PublishAsync(services, "Kladde", "Her står kolibrihuset.", audience: null, save: false);
            await services.GetRequiredService<IDocumentSession>().FlushAsync(CancellationToken.None);
            await services.GetRequiredService<IDocumentSession>().CancelAsync();
            return true;
        });

        Assert.Equal(0, (int)JsonNode.Parse(await portal.PageAsync("api/search?q=kolibrihuset"))!["total"]!);
    }

    [Fact]
    public async Task Find_PageForColleagues_GivesStrangersNoWordOfIt()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.RunAsync(services => PublishAsync(services, "Vagtplan", "Her står flodhestevagten.", audience: "signed-in"));
        using var colleague = await portal.SignInAsync("SupportWorker");

        Assert.Equal(1, (int)JsonNode.Parse(await colleague.PageAsync("api/search?q=flodhestevagten"))!["total"]!);
        var answer = JsonNode.Parse(await portal.PageAsync("api/search?q=flodhestevagtem"))!;
        Assert.Equal((0, null), ((int)answer["total"]!, (string?)answer["suggestion"]));
    }

    [Fact]
    public async Task Find_OwnSynonym_IsUnderstoodAfterTheStep()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        Assert.DoesNotContain("manualer/act/tavlemoedet", await portal.PageAsync("api/search?q=standup"), StringComparison.Ordinal);

        await portal.ApplyStepAsync("""{ "name": "synonyms", "Lines": [ "standup, tavlemøde" ] }""");

        Assert.Contains("manualer/act/tavlemoedet", await portal.PageAsync("api/search?q=standup"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Find_OverlaidSection_IsFoundByThePortalsWords()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.PageAsync("api/search?q=faseplan");

        await portal.ApplyManualsAsync(
            """[{ "manual": "cti", "overlay": [ { "section": "faseplanen-kort", "kind": "after", "text": "Skabelonen ligger i giraffmappen." } ] }]""");
        await portal.FillSearchAsync();

        Assert.Contains("faseplanen-kort", await portal.PageAsync("api/search?q=giraffmappen"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sammenligning cti icm", "/metoder")]
    [InlineData("otte principper", "/principper")]
    [InlineData("otte dimensioner", "/dimensioner")]
    [InlineData("ordliste", "/ordliste")]
    [InlineData("tjeklister", "/manualer/tjeklister")]
    [InlineData("cti kursus", "/kurser/cti-metode")]
    [InlineData("cti manualen", "/manualer/cti")]
    public async Task Find_WhatHasAPageOfItsOwn_LeadsThere(string question, string page)
    {
        var portal = await OddPortal();

        var hits = JsonNode.Parse(await portal.PageAsync("api/search?take=3&q=" + Uri.EscapeDataString(question)))!["hits"]!.AsArray();

        var addresses = hits.Select(hit => (string?)hit!["url"]).ToList();
        Assert.Contains($"/{portal.Name}{page}", addresses);
        Assert.Equal(addresses.Distinct(StringComparer.Ordinal), addresses);
    }

    [Fact]
    public async Task Find_Lesson_IsThereWithItsBoxesAndWithoutTheTrainers()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var colleague = await portal.SignInAsync("SupportWorker");
        using var trainer = await portal.SignInAsync("Administrator");
        await portal.ChangeLessonAsync("Fødselsdagskagen deles.", "Facit er pindsvinet.");

        var found = await colleague.PageAsync("api/search?type=lesson&q=f%C3%B8dselsdagskage");
        Assert.Contains("/kurser/cti-metode/", found, StringComparison.Ordinal);
        Assert.Equal(0, (int)JsonNode.Parse(await colleague.PageAsync("api/search?q=pindsvinet"))!["total"]!);
        Assert.Equal(0, (int)JsonNode.Parse(await trainer.PageAsync("api/search?q=pindsvinet"))!["total"]!);
    }

    [Fact]
    public async Task Find_LessonsForSomeOnly_AreThereForThemAndForNobodyElse()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.ApplyStepAsync("""{ "name": "course", "courses": [ { "course": "cti-metode", "material": "signed-in" } ] }""");
        using var colleague = await portal.SignInAsync("SupportWorker");

        const string Question = "api/search?take=50&course=kursus-cti-metode&q=faseplan";
        Assert.Contains("/kurser/cti-metode/", await colleague.PageAsync(Question), StringComparison.Ordinal);
        Assert.DoesNotContain("/kurser/cti-metode/", await portal.PageAsync(Question), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Count_Question_KeepsWordsAndNoNames()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);

        await portal.PageAsync("soeg?q=sommerferie+for+Dorte+Hansen+87654321");

        var asked = await portal.RunAsync(services => services.GetRequiredService<IDocumentSession>().LoadSingleAsync<AskedQuestions>(CancellationToken.None));
        Assert.Equal("sommerferie for … … …", Assert.Single(asked!.Questions).Text);
    }

    [Fact]
    public async Task Questions_AskedInVain_AreTheEditorsGapsAndNobodyElses()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var client = portal.Client();
        using var editor = await portal.SignInAsync("ManualEditor");
        using var colleague = await portal.SignInAsync("SupportWorker");

        await client.PageAsync("soeg?q=saxofon");

        var gaps = JsonNode.Parse(await editor.PageAsync("api/search/questions"))!["gaps"]!.AsArray();
        Assert.Equal(("saxofon", 1), ((string?)Assert.Single(gaps)!["text"], (int)gaps[0]!["timesInVain"]!));
        foreach (var other in (HttpClient[])[client, colleague])
        {
            using var refused = await other.GetAsync(new Uri("api/search/questions", UriKind.Relative));
            Assert.False(refused.IsSuccessStatusCode);
        }
    }

    // One portal for all odd questions: none of them may change it.
    [Fact]
    public async Task Desk_QuestionAskedInVain_StandsOnTheWorkListUntilItIsSeenTo()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await AskInVainAsync(portal, "lån af cykel");
        using var editor = await portal.SignInAsync("ManualEditor");

        Assert.Contains("Spørgsmål uden svar", await editor.PageAsync("admin"), StringComparison.Ordinal);
        Assert.Contains("lån af cykel", await editor.PageAsync("admin/soegning"), StringComparison.Ordinal);
        using var answer = await TestPortal.PostAsync(editor, "admin/soegning", new() { ["question"] = "lån af cykel" });

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.DoesNotContain("lån af cykel", await editor.PageAsync("admin/soegning"), StringComparison.Ordinal);
        Assert.DoesNotContain("Spørgsmål uden svar", await editor.PageAsync("admin"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Desk_ForThoseWhoDoNotLookAfterTheSearch_IsNotThere()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var worker = await portal.SignInAsync("SupportWorker");

        using var answer = await worker.GetAsync(new Uri("admin/soegning", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static Task<int> AskInVainAsync(TestPortal portal, string question) => portal.RunAsync(async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var asked = new AskedQuestions();
        asked.Add(question, isInVain: true, isOpen: false, new(2026, 11, 21));
        session.Store(asked);
        await session.SaveChangesAsync(CancellationToken.None);
        return 0;
    });

    private Task<TestPortal> OddPortal() => Odd.GetOrAdd(fixture.Host, host => new(() => host.PortalAsync(Recipe))).Value;

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<RunningHost, Lazy<Task<TestPortal>>> Odd = new();

    private static async Task<bool> ChangeAsync(IServiceProvider services, string id, string text, string? audience)
    {
        var store = services.GetRequiredService<IContentStore>();
        var item = (await store.GetAsync(id, ContentVersion.Published, CancellationToken.None))!;
        item.Apply(new MarkdownBodyPart { Markdown = text });
        item.Apply(new AudiencePart { Audience = audience ?? "everybody" });
        Assert.Empty((await store.PublishAsync(item, CancellationToken.None)).Problems);
        await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(CancellationToken.None);
        return true;
    }

    private static async Task<string> PublishAsync(IServiceProvider services, string title, string text, string? audience, bool save = true)
    {
        var store = services.GetRequiredService<IContentStore>();
        var item = store.New("Page");
        item.DisplayText = title;
        item.Apply(new TitlePart { Title = title });
        item.Apply(new MarkdownBodyPart { Markdown = text });
        item.Apply(new AutoroutePart { Path = title.ToLowerInvariant().Replace("æ", "ae", StringComparison.Ordinal) });
        if (audience is not null)
        {
            item.Apply(new AudiencePart { Audience = audience });
        }

        var result = await store.PublishAsync(item, CancellationToken.None);
        Assert.Empty(result.Problems);
        if (save)
        {
            await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(CancellationToken.None);
        }

        return item.ContentItemId;
    }
}

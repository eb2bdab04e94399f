using System.Net;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.IntegrationTests.Search;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Workshop;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Manuals.Desk;

/// <summary>A portal writes manuals and chapters of its own, and readers meet them when they are published, in the same moment everywhere.</summary>
[Collection(HostCollection.Name)]
public sealed class WorkshopTests(HostFixture fixture)
{
    private const string Recipe = "metodeportal";

    [Fact]
    public async Task Chapter_FromDraftToReaders_IsSeenByNobodyBeforeAndByAllAfter()
    {
        using var given = await GivenAsync();
        var manual = await given.ManualAsync();
        var chapter = await given.ChapterAsync(manual);
        Assert.Equal(HttpStatusCode.NotFound, await StrangerAsync(given, "manualer/vores-manual"));

        await given.ApproveAsync(chapter);
        Assert.Equal(HttpStatusCode.NotFound, await StrangerAsync(given, "manualer/vores-manual"));
        await given.Portal.FillSearchAsync();
        Assert.DoesNotContain("vores-manual", await given.Portal.PageAsync("api/search?q=termokande"), StringComparison.Ordinal);
        Assert.DoesNotContain("vores-manual", await given.Portal.PageAsync("manualer"), StringComparison.Ordinal);
        var published = await given.PublishAsync(manual);

        Assert.EndsWith("udfoert=udgivet", published.Location, StringComparison.Ordinal);
        var read = await given.Portal.PageAsync("manualer/vores-manual/foerste-besoeg");
        Assert.Contains("Ring først, og kom til tiden", read, StringComparison.Ordinal);
        Assert.Contains("id=\"foerste-besoeg-kort-fortalt\"", read, StringComparison.Ordinal);
        Assert.Contains("Skrevet hos", read, StringComparison.Ordinal);
        Assert.Contains("vores-manual", await given.Portal.PageAsync("manualer"), StringComparison.Ordinal);
        Assert.Contains("foerste-besoeg", await given.Portal.PageAsync("manualer/tjeklister"), StringComparison.Ordinal);
        Assert.Contains("Ring først", await given.Portal.PageAsync("manualer/vores-manual/haefte"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await StrangerAsync(given, "manualer/vores-manual/epub"));
        Assert.Equal(HttpStatusCode.Redirect, await StrangerAsync(given, "manualer/s/vores-manual/foerste-besoeg-tjekliste"));
        await given.Portal.FillSearchAsync();
        Assert.Contains("foerste-besoeg", await given.Portal.PageAsync("api/search?q=termokande"), StringComparison.Ordinal);
        Assert.Contains("foerste-besoeg", await given.Portal.PageAsync("offline/manualer.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Manual_ForThoseWhoAreSignedIn_IsNotThereForStrangersWhenItIsPublished()
    {
        using var given = await GivenAsync();
        await given.PublishedAsync("signed-in");

        Assert.Equal(HttpStatusCode.NotFound, await StrangerAsync(given, "manualer/vores-manual/foerste-besoeg"));
        await given.Portal.FillSearchAsync();
        Assert.DoesNotContain("vores-manual", await given.Portal.PageAsync("api/search?q=termokande"), StringComparison.Ordinal);
        Assert.DoesNotContain("vores-manual", await given.Portal.PageAsync("manualer/tjeklister"), StringComparison.Ordinal);
        Assert.DoesNotContain("vores-manual", await given.Portal.PageAsync("offline/manualer.json"), StringComparison.Ordinal);
        using var colleague = await given.Portal.SignInAsync("SupportWorker");
        Assert.Contains("termokande", await colleague.PageAsync("manualer/vores-manual/foerste-besoeg"), StringComparison.Ordinal);
        Assert.Contains("vores-manual", await colleague.PageAsync("api/search?q=termokande"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Steps_StandInTheTrailWithoutAWordOfTheText()
    {
        using var given = await GivenAsync();
        await given.PublishedAsync();

        var trail = await given.Portal.RunAsync(services => services.GetRequiredService<IAuditReader>()
            .ListAsync(new() { SubjectKind = "manual" }, 0, 50, default));

        Assert.Equal(
            [
                ManualAudit.Begun, ManualAudit.Saved, ManualAudit.Saved, "manual.chapter-submit", "manual.chapter-approve",
                "manual.chapter-publish", ManualAudit.EditionPublished,
            ],
            trail.OrderBy(line => line.Number).Select(line => line.Kind));
        Assert.DoesNotContain(trail, line => line.Details.Any(detail => detail.Value.Contains("besøg", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Approve_ByWhoeverHasWritten_IsNotOffered_AndNotTakenWhenSentAnyway()
    {
        using var given = await GivenAsync();
        var chapter = await given.ChapterAsync(await given.ManualAsync());
        await GivenChapters.StepAsync(given.Writer, chapter, "Submit");

        var page = await DeskPage.OpenAsync(given.Writer, chapter);
        Assert.False(page.Has("StepForm.Step=Approve"));
        var sent = await page.PressAsync("StepForm.Step=RequestChanges", ("StepForm.Step", "Approve"));

        Assert.Contains("Du har selv skrevet", sent.Text, StringComparison.Ordinal);
        Assert.Equal(ChapterState.InReview, await StateAsync(given));
    }

    [Theory]
    [InlineData("## Kort\n\nUden kilde.", "mindst én kilde")]
    [InlineData("## Kort\n\nMed ukendt kilde [@FINDES-IKKE].", "kun til kilder på listen")]
    [InlineData("## Kort\n\nEfter § 85 a [@S0].", "nævner en paragraf")]
    [InlineData("Tekst før overskriften [@S0].", "fejl i teksten")]
    public async Task Submit_WithoutWhatItNeeds_SaysWhatToDo(string body, string because)
    {
        using var given = await GivenAsync();
        var chapter = await given.ChapterAsync(await given.ManualAsync(), body: body);

        var refused = await GivenChapters.StepAsync(given.Writer, chapter, "Submit");

        Assert.Equal(HttpStatusCode.OK, refused.Status);
        Assert.Contains(because, refused.Text, StringComparison.Ordinal);
        Assert.Equal(ChapterState.Draft, await StateAsync(given));
    }

    [Fact]
    public async Task RequestChanges_TellsTheWriterOnTheirWorkList_WhoSendsItAgain()
    {
        using var given = await GivenAsync();
        var chapter = await given.ChapterAsync(await given.ManualAsync());
        await GivenChapters.StepAsync(given.Writer, chapter, "Submit");
        Assert.Contains("Kapitler til gennemlæsning", (await DeskPage.OpenAsync(given.Reviewer, "admin")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kapitler til gennemlæsning", (await DeskPage.OpenAsync(given.Writer, "admin")).Text, StringComparison.Ordinal);

        var without = await GivenChapters.StepAsync(given.Reviewer, chapter, "RequestChanges");
        Assert.Contains("Skriv hvorfor", without.Text, StringComparison.Ordinal);
        await GivenChapters.StepAsync(given.Reviewer, chapter, "RequestChanges", ("StepForm.Comment", "Skriv om <b>nøglen</b>."));

        Assert.Contains("Dine kapitler: ændringer ønsket", (await DeskPage.OpenAsync(given.Writer, "admin")).Text, StringComparison.Ordinal);
        var page = await DeskPage.OpenAsync(given.Writer, chapter);
        Assert.Contains("&lt;b&gt;n", page.Html, StringComparison.Ordinal);
        await page.PressAsync("action=save", ("Form.Body", GivenChapters.Body + "\n\n## Nøglen\n\nTag den med."));
        await GivenChapters.StepAsync(given.Writer, chapter, "Submit");
        Assert.Equal(ChapterState.InReview, await StateAsync(given));
    }

    [Fact]
    public async Task Save_AfterSomebodyElse_ShowsBothAndLosesNothing()
    {
        using var given = await GivenAsync();
        var chapter = await given.ChapterAsync(await given.ManualAsync());
        var (first, second) = (await DeskPage.OpenAsync(given.Writer, chapter), await DeskPage.OpenAsync(given.Reviewer, chapter));
        await first.PressAsync("action=save", ("Form.Lead", "Den førstes sætning."), ("Form.Title", "En ny titel"));

        var late = await second.PressAsync("action=save", ("Form.Lead", "Den andens sætning."));

        Assert.Equal(HttpStatusCode.OK, late.Status);
        Assert.Equal("Den andens sætning.", late.Value("Form.Lead"));
        Assert.Equal("En ny titel", late.Value("Form.Title"));
        Assert.Contains("førstes", late.Text, StringComparison.Ordinal);
        var chosen = await late.PressAsync("action=save", ("choice|Lead", "theirs"));
        Assert.Equal(HttpStatusCode.Redirect, chosen.Status);
        Assert.Equal("Den førstes sætning.", (await DeskPage.OpenAsync(given.Writer, chapter)).Value("Form.Lead"));
    }

    [Fact]
    public async Task Save_WhenItHasGoneToReviewMeanwhile_IsNotStoredAndSaysSo()
    {
        using var given = await GivenAsync();
        var chapter = await given.ChapterAsync(await given.ManualAsync());
        var open = await DeskPage.OpenAsync(given.Writer, chapter);
        await GivenChapters.StepAsync(given.Writer, chapter, "Submit");

        var late = await open.PressAsync("action=save", ("Form.Lead", "For sent."));

        Assert.Contains("En anden har gjort noget", late.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("For sent.", await LeadAsync(given), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_TakesTheFocusAsAPreview_AndNotWhereItIsOnlyRead()
    {
        const string focused = "aria-labelledby=\"forhaandsvisning-titel\" data-hf-focus>";
        using var given = await GivenAsync();
        var chapter = await given.ChapterAsync(await given.ManualAsync("Vores"), "Besøg", "## Kort\n\nEt besøg. [@S0]");

        Assert.Contains(focused, (await (await DeskPage.OpenAsync(given.Writer, chapter)).PressAsync("action=preview")).Html, StringComparison.Ordinal);
        await GivenChapters.StepAsync(given.Writer, chapter, "Submit");
        var read = await given.Writer.PageAsync(chapter);
        Assert.Contains("id=\"forhaandsvisning\"", read, StringComparison.Ordinal);
        Assert.DoesNotContain("data-hf-focus", read, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_Markup_IsWordsEverywhere()
    {
        const string hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
        using var given = await GivenAsync();
        var manual = await given.ManualAsync("Vores " + hostile);
        var chapter = await given.ChapterAsync(
            manual, "Besøg " + hostile, $"## Kort {hostile}\n\n{hostile} [@S0] [link](javascript:alert(3))\n\n::: fact {hostile}\n{hostile}\n:::");
        var preview = await (await DeskPage.OpenAsync(given.Writer, chapter)).PressAsync("action=preview");
        await GivenChapters.StepAsync(given.Writer, chapter, "Submit");

        foreach (var path in new[] { chapter, manual, "admin/manualer/kapitler" })
        {
            Check(await given.Writer.PageAsync(path));
        }

        Check(preview.Html);

        static void Check(string page)
        {
            Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
            Assert.DoesNotContain("href=\"javascript:", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Revision_IsReadWhenItIsPublished_AndTheOldEditionCanBeCompared()
    {
        using var given = await GivenAsync();
        var (manual, chapter) = await given.PublishedAsync();
        await GivenChapters.StepAsync(given.Writer, chapter, "Flag", ("StepForm.Comment", "Ny kilde"));
        await GivenChapters.StepAsync(given.Writer, chapter, "StartRevision");
        var draft = await DeskPage.OpenAsync(given.Writer, chapter);
        var body = draft.Value("Form.Body")!.Replace("Ring først", "Skriv først", StringComparison.Ordinal);
        await draft.PressAsync("action=save", ("Form.Body", body), ("Form.NextReview", "2099-01-01"));
        Assert.Contains("Ring først", await given.Portal.PageAsync("manualer/vores-manual/foerste-besoeg"), StringComparison.Ordinal);

        await given.ApproveAsync(chapter);
        var next = await DeskPage.OpenAsync(given.Reviewer, manual + "/udgiv");
        Assert.Contains("Skriv", next.Text, StringComparison.Ordinal);
        await given.PublishAsync(manual, "Skriv før besøget.");

        Assert.Contains("Skriv først", await given.Portal.PageAsync("manualer/vores-manual/foerste-besoeg"), StringComparison.Ordinal);
        var changes = WebUtility.HtmlDecode(await given.Portal.PageAsync("manualer/vores-manual/aendringer"));
        Assert.Contains("<del>", changes, StringComparison.Ordinal);
        Assert.Contains("Ring", changes, StringComparison.Ordinal);
        var states = await given.Portal.RunAsync(services => services.GetRequiredService<IDocumentSession>()
            .Query<ChapterVersionIndex>().OrderBy(row => row.Number).SelectAsync(row => row.State, default));
        Assert.Equal([ChapterState.Superseded, ChapterState.Published], states);
    }

    [Fact]
    public async Task OwnChapter_InAShippedManual_StandsAtItsPlaceThere()
    {
        using var given = await GivenAsync();
        var chapter = await given.ChapterAsync("admin/manualer/cti", "Vores skabeloner");
        await (await DeskPage.OpenAsync(given.Writer, "admin/manualer/cti")).PressAsync("places=-1", ("chapter", "hos-os-vores-skabeloner"));
        await given.ApproveAsync(chapter);
        await given.PublishAsync("admin/manualer/cti");

        var title = await given.Portal.PageAsync("manualer/cti");
        var last = CtiEditions.Shipped.Edition!.Chapters[^1].Id;
        Assert.InRange(
            title.IndexOf("hos-os-vores-skabeloner", StringComparison.Ordinal), 1, title.IndexOf("/manualer/cti/" + last, StringComparison.Ordinal));
        Assert.Contains("Ring først", await given.Portal.PageAsync("manualer/cti/hos-os-vores-skabeloner"), StringComparison.Ordinal);
        Assert.Contains("Faseplanen", await given.Portal.PageAsync("manualer/cti/faseplanen"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await given.Writer.StatusAsync("admin/manualer/cti/afsnit/hos-os-vores-skabeloner-kort-fortalt"));
        var other = await fixture.Host.PortalAsync(Recipe);
        Assert.DoesNotContain("hos-os-vores", await other.PageAsync("manualer/cti"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Withdraw_LeadsReadersOn()
    {
        using var given = await GivenAsync();
        var (_, _, two) = await given.PublishedWithTwoAsync();

        var lacking = await GivenChapters.StepAsync(given.Reviewer, two, "Withdraw");
        Assert.Contains("Vælg, hvor læserne ledes hen", lacking.Text, StringComparison.Ordinal);
        await GivenChapters.StepAsync(
            given.Reviewer, two, "Withdraw", ("StepForm.Comment", "Skrevet sammen med det første."), ("StepForm.Replacement", "foerste-besoeg"));

        using var stranger = given.Portal.Client();
        foreach (var old in new[] { "manualer/vores-manual/andet-besoeg", "manualer/s/vores-manual/andet-besoeg-kort" })
        {
            using var answer = await stranger.GetAsync(new Uri(old, UriKind.Relative));
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.EndsWith("/manualer/vores-manual/udgaaet/andet-besoeg", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        }

        using var gone = await stranger.GetAsync(new Uri("manualer/vores-manual/udgaaet/andet-besoeg", UriKind.Relative));
        var says = WebUtility.HtmlDecode(await gone.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        Assert.Contains("Skrevet sammen med det første.", says, StringComparison.Ordinal);
        Assert.Contains("/manualer/vores-manual/foerste-besoeg\">Første besøg", says, StringComparison.Ordinal);
        Assert.DoesNotContain("Efter to uger", await given.Portal.PageAsync("manualer/vores-manual/haefte"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await StrangerAsync(given, "manualer/vores-manual/udgaaet/foerste-besoeg"));
    }

    [Fact]
    public async Task Withdraw_LeavesNoWordOfTheTextInWhatHasChanged()
    {
        using var given = await GivenAsync();
        var (_, _, two) = await given.PublishedWithTwoAsync();

        await GivenChapters.StepAsync(given.Reviewer, two, "Withdraw", ("StepForm.Comment", "Forkert."), ("StepForm.Replacement", "."));

        var changes = WebUtility.HtmlDecode(await given.Portal.PageAsync("manualer/vores-manual/aendringer"));
        Assert.Contains("Andet besøg", changes, StringComparison.Ordinal);
        Assert.DoesNotContain("Efter to uger", changes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Withdraw_OfAChapterThatIsPublishedAnew_LeavesNoWordOfTheFirstTextEither()
    {
        using var given = await GivenAsync();
        var (manual, _, two) = await given.PublishedWithTwoAsync();
        var editions = await given.Portal.RunAsync(services => services.GetRequiredService<IDocumentSession>()
            .Query<OwnEditionIndex>().SelectAsync(row => row.Year, default));
        await GivenChapters.StepAsync(given.Writer, two, "Flag", ("StepForm.Comment", "Forkert"));
        await GivenChapters.StepAsync(given.Writer, two, "StartRevision");
        await GivenChapters.StepAsync(given.Reviewer, two, "Withdraw", ("StepForm.Comment", "Forkert."), ("StepForm.Replacement", "."));

        var draft = await DeskPage.OpenAsync(given.Writer, two);
        var body = draft.Value("Form.Body")!.Replace("Efter to uger", "Senest efter en uge", StringComparison.Ordinal);
        await draft.PressAsync("action=save", ("Form.Body", body), ("Form.NextReview", "2099-01-01"));
        await given.ApproveAsync(two);
        await given.PublishAsync(manual);

        Assert.Contains("Senest efter en uge", await given.Portal.PageAsync("manualer/vores-manual/andet-besoeg"), StringComparison.Ordinal);
        var changes = WebUtility.HtmlDecode(await given.Portal.PageAsync($"manualer/vores-manual/aendringer?siden={Assert.Single(editions)}.1"));
        Assert.Contains("Andet besøg", changes, StringComparison.Ordinal);
        Assert.DoesNotContain("<del>", changes[changes.IndexOf("kapitel-andet-besoeg", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.DoesNotContain("to uger", changes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Withdraw_OffersOnlyWhatReadersHave()
    {
        using var given = await GivenAsync();
        var (manual, chapter) = await given.PublishedAsync();
        await given.ChapterAsync(manual, "Andet besøg", "## Kort\n\nEfter to uger [@S0].");

        var page = await DeskPage.OpenAsync(given.Reviewer, chapter);
        Assert.DoesNotContain("value=\"andet-besoeg\"", page.Html, StringComparison.Ordinal);
        var refused = await page.PressAsync(
            "StepForm.Step=Withdraw", ("StepForm.Comment", "Forkert."), ("StepForm.Replacement", "andet-besoeg"));

        Assert.Contains("Vælg, hvor læserne ledes hen", refused.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await StrangerAsync(given, "manualer/vores-manual/foerste-besoeg"));
    }

    [Fact]
    public async Task Withdraw_OfWhatReadersReadBesideANewerDraft_TakesItBackAndKeepsTheDraft()
    {
        using var given = await GivenAsync();
        var (_, chapter) = await given.PublishedAsync();
        await GivenChapters.StepAsync(given.Writer, chapter, "Flag", ("StepForm.Comment", "Ny lov"));
        await GivenChapters.StepAsync(given.Writer, chapter, "StartRevision");

        var done = await GivenChapters.StepAsync(
            given.Reviewer, chapter, "Withdraw", ("StepForm.Comment", "Forkert."), ("StepForm.Replacement", "."));

        Assert.EndsWith("udfoert=withdraw", done.Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, await StrangerAsync(given, "manualer/vores-manual/foerste-besoeg"));
        Assert.Contains("Ring først", (await DeskPage.OpenAsync(given.Writer, chapter)).Value("Form.Body"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Discard_PutsADraftAway_AndUndoBringsItBack()
    {
        using var given = await GivenAsync();
        var manual = await given.ManualAsync();
        var chapter = await given.ChapterAsync(manual);

        var put = await GivenChapters.StepAsync(given.Writer, chapter, "Discard");
        Assert.Equal(HttpStatusCode.NotFound, await given.Writer.StatusAsync(chapter));
        var desk = await DeskPage.OpenAsync(given.Writer, put.Location[put.Location.IndexOf("admin/", StringComparison.Ordinal)..]);
        Assert.Contains("Kladden er kasseret.", desk.Text, StringComparison.Ordinal);
        var back = await desk.PressAsync("Fortryd");

        Assert.EndsWith("udfoert=restore", back.Location, StringComparison.Ordinal);
        Assert.Contains("termokande", (await DeskPage.OpenAsync(given.Writer, chapter)).Value("Form.Body"), StringComparison.Ordinal);
        Assert.EndsWith("udfoert=forsent", (await desk.PressAsync("Fortryd")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConfirmUnchanged_EndsAFactThatHasRunOut_AndBooksHaveTheNewDates()
    {
        using var given = await GivenAsync();
        var manual = await given.ManualAsync();
        var chapter = await given.ChapterAsync(manual);
        await (await DeskPage.OpenAsync(given.Writer, chapter)).PressAsync("action=save", ("Form.ValidTo", "2001-02-03"));
        await given.ApproveAsync(chapter);
        await given.PublishAsync(manual);
        var before = await BookTagAsync(given);
        await GivenChapters.StepAsync(given.Writer, chapter, "Flag", ("StepForm.Comment", "Satsen er ny"));

        var refused = await GivenChapters.StepAsync(given.Reviewer, chapter, "ConfirmUnchanged", ("StepForm.NextReview", "2098-02-03"));
        Assert.Contains("Den dag, noget i teksten gælder til", refused.Text, StringComparison.Ordinal);
        await GivenChapters.StepAsync(
            given.Reviewer, chapter, "ConfirmUnchanged", ("StepForm.NextReview", "2098-02-03"), ("StepForm.ValidTo", "2097-04-05"));

        var read = await given.Portal.PageAsync("manualer/vores-manual/foerste-besoeg");
        Assert.Contains("2097", read, StringComparison.Ordinal);
        Assert.DoesNotContain("2001", read, StringComparison.Ordinal);
        Assert.NotEqual(before, await BookTagAsync(given));
    }

    [Fact]
    public async Task NewManual_CalledAsOneWhoseFeatureIsOff_GetsAnotherAddress()
    {
        using var given = await GivenChapters.OnAsync(await fixture.Host.PortalAsync("icm-leverandoer"));

        Assert.Equal("admin/manualer/cti-2", await given.ManualAsync("CTI"));
    }

    [Fact]
    public async Task ConfirmUnchanged_ShowsReadersTheNewDateInTheSameEdition()
    {
        using var given = await GivenAsync();
        var (_, chapter) = await given.PublishedAsync();
        await GivenChapters.StepAsync(given.Writer, chapter, "Flag", ("StepForm.Comment", "Svar fra læsere"));

        await GivenChapters.StepAsync(given.Reviewer, chapter, "ConfirmUnchanged", ("StepForm.NextReview", "2098-02-03"));

        Assert.Contains("2098", await given.Portal.PageAsync("manualer/vores-manual/foerste-besoeg"), StringComparison.Ordinal);
        Assert.Equal(ChapterState.Published, await StateAsync(given));
    }

    [Fact]
    public async Task Publish_AnotherEditionThanTheOneSeen_IsAskedAgain()
    {
        using var given = await GivenAsync();
        var manual = await given.ManualAsync();
        await given.ApproveAsync(await given.ChapterAsync(manual));
        var seen = await DeskPage.OpenAsync(given.Reviewer, manual + "/udgiv");
        await given.ApproveAsync(await given.ChapterAsync(manual, "Andet besøg", "## Kort\n\nEfter to uger [@S0]."));

        var late = await seen.PressAsync("Udgiv udgave " + seen.Text.Split("Udgiv udgave ")[1].Split('<')[0], ("Note", "Nyt."));

        Assert.Contains("ændret sig, siden I så den", late.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await StrangerAsync(given, "manualer/vores-manual"));
    }

    [Theory]
    [InlineData("admin/manualer/ny")]
    [InlineData("admin/manualer/kapitler")]
    [InlineData("admin/manualer/cti/kilder")]
    [InlineData("admin/manualer/cti/udgiv")]
    public async Task Get_ByAColleagueWhoMayNotWrite_IsNotThere(string path)
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var colleague = await portal.SignInAsync("SupportWorker");

        Assert.Equal(HttpStatusCode.NotFound, await colleague.StatusAsync(path));
    }

    [Fact]
    public async Task Source_OfThePortalsOwn_CanBeCited()
    {
        using var given = await GivenAsync();
        var manual = await given.ManualAsync();
        var refused = await (await DeskPage.OpenAsync(given.Writer, manual + "/kilder")).PressAsync(
            "Gem kilden", ("Form.Title", "Vores måling"), ("Form.Publisher", ""), ("Form.Url", "javascript:alert(1)"));
        Assert.Contains("Skriv adressen fra https://", refused.Text, StringComparison.Ordinal);
        Assert.Equal("Vores måling", refused.Value("Form.Title"));
        var saved = await refused.PressAsync("Gem kilden", ("Form.Publisher", "Os selv"), ("Form.Url", "https://example.org/maaling"));
        Assert.EndsWith("gemt=L1", saved.Location, StringComparison.Ordinal);

        await given.ApproveAsync(await given.ChapterAsync(manual, body: "## Kort\n\nNi af ti [@L1]."));
        await given.PublishAsync(manual);

        Assert.Contains("https://example.org/maaling", await given.Portal.PageAsync("manualer/vores-manual/foerste-besoeg"), StringComparison.Ordinal);
    }

    private static async Task<string> BookTagAsync(GivenChapters given)
    {
        using var stranger = given.Portal.Client();
        using var book = await stranger.GetAsync(new Uri("manualer/vores-manual/epub", UriKind.Relative));
        return book.Headers.ETag!.Tag;
    }

    private async Task<GivenChapters> GivenAsync() => await GivenChapters.OnAsync(await fixture.Host.PortalAsync(Recipe));

    private static async Task<HttpStatusCode> StrangerAsync(GivenChapters given, string path)
    {
        using var stranger = given.Portal.Client();
        return await stranger.StatusAsync(path);
    }

    private static Task<ChapterState> StateAsync(GivenChapters given) => given.Portal.RunAsync(async services =>
        (await services.GetRequiredService<IDocumentSession>().Query<ChapterVersionIndex>().FirstIndexOrDefaultAsync(default))!.State);

    private static Task<string> LeadAsync(GivenChapters given) => given.Portal.RunAsync(async services =>
        (await services.GetRequiredService<IDocumentSession>().Query<ChapterVersionIndex>().FirstOrDefaultAsync<ChapterVersion>(default))!.Lead);
}

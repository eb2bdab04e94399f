using System.IO.Compression;
using System.Net;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.IntegrationTests.Search;
using HousingFirst.Testing.Hosting;

namespace HousingFirst.IntegrationTests.Manuals.Desk;

/// <summary>A portal puts sections of its own into chapters that ship: written and approved like own chapters, read like those beside them.</summary>
[Collection(HostCollection.Name)]
public sealed class OwnSectionTests(HostFixture fixture)
{
    private const string Recipe = "metodeportal";
    private const string Manual = "admin/manualer/cti";
    private const string Chapter = "manualer/cti/faseplanen";
    private const string Section = "admin/manualer/cti/kapitler/hos-os-noeglen";

    [Fact]
    public async Task Section_ApprovedAndPublished_IsReadWhereItsChapterIs()
    {
        using var given = await GivenAsync();
        await BeginAsync(given);
        Assert.DoesNotContain("hos-os-noeglen", await given.Portal.PageAsync(Chapter), StringComparison.Ordinal);

        await given.ApproveAsync(Section);
        Assert.DoesNotContain("hos-os-noeglen", await given.Portal.PageAsync(Chapter), StringComparison.Ordinal);
        var plan = await DeskPage.OpenAsync(given.Reviewer, Manual + "/udgiv");
        Assert.Contains("Nøglen", plan.Text, StringComparison.Ordinal);
        await given.PublishAsync(Manual, "Om nøglen.");

        var read = await given.Portal.PageAsync(Chapter);
        Assert.InRange(
            read.IndexOf("<h2 id=\"hos-os-noeglen\"", StringComparison.Ordinal),
            read.IndexOf("<h2 id=\"faseplanen-kort\"", StringComparison.Ordinal),
            read.IndexOf("<h2 id=\"faseplanen-hvorfor\"", StringComparison.Ordinal));
        Assert.Contains("href=\"#hos-os-noeglen\"", read, StringComparison.Ordinal);
        Assert.Contains("hos-os-noeglen", await given.Portal.PageAsync("manualer/cti/haefte"), StringComparison.Ordinal);
        Assert.Contains("hos-os-noeglen-laas", await given.Portal.PageAsync("manualer/tjeklister"), StringComparison.Ordinal);
        Assert.Contains("Om nøglen.", WebUtility.HtmlDecode(await given.Portal.PageAsync("manualer/cti")), StringComparison.Ordinal);
        using var stranger = given.Portal.Client();
        using var link = await stranger.GetAsync(new Uri("manualer/s/cti/hos-os-noeglen", UriKind.Relative));
        Assert.EndsWith("/manualer/cti/faseplanen#hos-os-noeglen", link.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await stranger.StatusAsync("manualer/cti/faseplanen/qr/hos-os-noeglen.svg"));
        Assert.Equal(HttpStatusCode.OK, await stranger.StatusAsync("manualer/cti/epub"));
        await given.Portal.FillSearchAsync();
        Assert.Contains("faseplanen#hos-os-noeglen", await given.Portal.PageAsync("api/search?q=n%C3%B8gleboksen"), StringComparison.Ordinal);
        var other = await fixture.Host.PortalAsync(Recipe);
        Assert.DoesNotContain("hos-os-noeglen", await other.PageAsync(Chapter), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Section_InTheBookOfItsManual_LeavesItABook()
    {
        Skip.If(EpubCheck.WhyMissing is not null, EpubCheck.WhyMissing);
        using var given = await GivenAsync();
        await BeginAsync(given);
        await given.ApproveAsync(Section);
        await given.PublishAsync(Manual);
        using var stranger = given.Portal.Client();

        var (exitCode, report) = await EpubCheck.RunAsync(await stranger.GetByteArrayAsync(new Uri("manualer/cti/epub", UriKind.Relative)));

        Assert.True(exitCode == 0, report);
    }

    [Fact]
    public async Task Section_GivenAnotherPlace_MovesWithTheNextEdition()
    {
        using var given = await GivenAsync();
        await BeginAsync(given);
        await given.ApproveAsync(Section);
        await given.PublishAsync(Manual);

        var moved = await (await DeskPage.OpenAsync(given.Writer, Section)).PressAsync("Flyt afsnittet", ("place", "faseplanen#faseplanen"));
        Assert.EndsWith("udfoert=flyttet", moved.Location, StringComparison.Ordinal);
        Assert.True(await IsBeforeAsync(given, "faseplanen-kort", "hos-os-noeglen"));
        await given.PublishAsync(Manual, "Nøglen står først.");

        Assert.True(await IsBeforeAsync(given, "hos-os-noeglen", "faseplanen-kort"));
    }

    [Fact]
    public async Task Sections_BehindOneNeighbour_MovedByWhoAnswersForTheManual_AreReadInThatOrderAtOnce()
    {
        using var given = await GivenWithTwoAsync();
        Assert.Equal(["hos-os-noeglen", "hos-os-laasen"], await ReadOrderAsync(given));
        using var stranger = given.Portal.Client();
        Assert.Equal(["hos-os-noeglen", "hos-os-laasen"], await BookOrderAsync(stranger));

        var moved = await (await DeskPage.OpenAsync(given.Reviewer, Manual)).PressAsync("places=1");

        Assert.EndsWith("/admin/manualer/cti?udfoert=flyttetnu", moved.Location, StringComparison.Ordinal);
        Assert.Equal(["hos-os-laasen", "hos-os-noeglen"], await ReadOrderAsync(given));
        Assert.Equal(["hos-os-laasen", "hos-os-noeglen"], OrderIn(await given.Portal.PageAsync("manualer/cti/haefte")));
        Assert.Equal(["hos-os-laasen", "hos-os-noeglen"], await BookOrderAsync(stranger));
        using var link = await stranger.GetAsync(new Uri("manualer/s/cti/hos-os-noeglen", UriKind.Relative));
        Assert.EndsWith("/manualer/cti/faseplanen#hos-os-noeglen", link.Headers.Location!.OriginalString, StringComparison.Ordinal);
        await given.Portal.FillSearchAsync();
        Assert.Contains("faseplanen#hos-os-noeglen", await given.Portal.PageAsync("api/search?q=n%C3%B8gleboksen"), StringComparison.Ordinal);
        Assert.Contains(
            "Læserne ser den nu", (await DeskPage.OpenAsync(given.Reviewer, Manual + "?udfoert=flyttetnu")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Udgiv udgave", (await DeskPage.OpenAsync(given.Reviewer, Manual + "/udgiv")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sections_MovedByWhoOnlyWrites_AreReadInThatOrderWithTheNextEdition()
    {
        using var given = await GivenWithTwoAsync();
        await given.Portal.ApplyStepAsync(
            """{ "name": "Roles", "Roles": [ { "Name": "OnlyWrites", "Permissions": [ "WriteManuals", "AccessAdmin" ] } ] }""");
        using var writer = await given.Portal.SignInAsync("OnlyWrites");

        var moved = await (await DeskPage.OpenAsync(writer, Manual)).PressAsync("places=1");

        Assert.EndsWith("?udfoert=flyttet", moved.Location, StringComparison.Ordinal);
        Assert.Equal(["hos-os-noeglen", "hos-os-laasen"], await ReadOrderAsync(given));
        await given.PublishAsync(Manual, "Låsen først.");
        Assert.Equal(["hos-os-laasen", "hos-os-noeglen"], await ReadOrderAsync(given));
        // And from there on as if it had been so from the beginning.
        await (await DeskPage.OpenAsync(given.Reviewer, Manual)).PressAsync("places=1");
        Assert.Equal(["hos-os-noeglen", "hos-os-laasen"], await ReadOrderAsync(given));
    }

    [Fact]
    public async Task Sections_MovedMeanwhile_AreNotMovedOnFromWhatSomebodySawBefore()
    {
        using var given = await GivenWithTwoAsync();
        var seenBefore = await DeskPage.OpenAsync(given.Writer, Manual);
        await (await DeskPage.OpenAsync(given.Reviewer, Manual)).PressAsync("places=1");

        var late = await seenBefore.PressAsync("places=1");

        Assert.EndsWith("?udfoert=imens", late.Location, StringComparison.Ordinal);
        Assert.Contains(
            "en anden har flyttet noget imens", (await DeskPage.OpenAsync(given.Writer, Manual + "?udfoert=imens")).Text, StringComparison.Ordinal);
        Assert.Equal(["hos-os-laasen", "hos-os-noeglen"], await ReadOrderAsync(given));
    }

    [Fact]
    public async Task Sections_MovedWhileOneIsWritten_KeepTheirOrderWhenItIsSavedAndPublished()
    {
        using var given = await GivenWithTwoAsync();
        await GivenChapters.StepAsync(given.Writer, Section, "Flag", ("StepForm.Comment", "Nøglen er flyttet."));
        await GivenChapters.StepAsync(given.Writer, Section, "StartRevision");
        var writing = await DeskPage.OpenAsync(given.Writer, Section);
        await (await DeskPage.OpenAsync(given.Reviewer, Manual)).PressAsync("places=1");

        var saved = await writing.PressAsync("action=save", ("Form.Body", "Den ligger nu hos vagten [@S0]."), ("Form.NextReview", "2030-01-31"));
        Assert.EndsWith("udfoert=gemt", saved.Location, StringComparison.Ordinal);
        await writing.PressAsync("Flyt afsnittet");
        await given.ApproveAsync(Section);
        await given.PublishAsync(Manual, "Nøglen ligger hos vagten.");

        Assert.Equal(["hos-os-laasen", "hos-os-noeglen"], await ReadOrderAsync(given));
        Assert.Contains("Den ligger nu hos vagten", WebUtility.HtmlDecode(await given.Portal.PageAsync(Chapter)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("faseplanen")]
    [InlineData("hos-os-findes-ikke")]
    public async Task Move_OfWhatIsNoOwnSection_IsNotFound(string section)
    {
        using var given = await GivenWithTwoAsync();

        var refused = await (await DeskPage.OpenAsync(given.Writer, Manual)).PressAsync("places=1", ("section", section));

        Assert.Equal(HttpStatusCode.NotFound, refused.Status);
    }

    [Fact]
    public async Task Section_WhoseNeighbourIsGone_StandsLast_AndWaitsForAPlaceWithWasAndNow()
    {
        using var given = await GivenAsync();
        await BeginAsync(given);
        await given.ApproveAsync(Section);
        await given.PublishAsync(Manual);

        await fixture.Host.TakeInAsync(CtiEditions.Without("2025.6", "faseplanen-kort"));
        await given.Portal.ApplyManualsAsync("""[{ "manual": "cti", "edition": "2025.6" }]""");

        Assert.True(await IsBeforeAsync(given, "faseplanen-team", "hos-os-noeglen"));
        Assert.Contains(
            "/admin/manualer/cti/kapitler/hos-os-noeglen", await given.Reviewer.PageAsync("admin/manualer/afgoerelser"), StringComparison.Ordinal);
        Assert.Contains("admin/manualer/afgoerelser", await given.Reviewer.PageAsync("admin"), StringComparison.Ordinal);
        var page = await DeskPage.OpenAsync(given.Writer, Section);
        Assert.Contains(CtiEditions.Shipped.Edition!.Find("faseplanen-kort")!.Section!.Title, page.Text, StringComparison.Ordinal);
        Assert.Contains("Afsnittet foran er udgået", page.Text, StringComparison.Ordinal);
        Assert.Contains("nøgleboksen", page.Text, StringComparison.Ordinal);
        Assert.Contains("place-error", (await page.PressAsync("Flyt afsnittet", ("place", ""))).Html, StringComparison.Ordinal);
        await page.PressAsync("Flyt afsnittet", ("place", "faseplanen#faseplanen-hvorfor"));
        await given.PublishAsync(Manual, "Nøglen har fået en plads.");

        Assert.True(await IsBeforeAsync(given, "hos-os-noeglen", "faseplanen-saadan"));
        Assert.DoesNotContain("hos-os-noeglen", await given.Reviewer.PageAsync("admin/manualer/afgoerelser"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Section_TakenBack_LeadsItsLinksToTheChapter()
    {
        using var given = await GivenAsync();
        await BeginAsync(given);
        await given.ApproveAsync(Section);
        await given.PublishAsync(Manual);

        var page = await DeskPage.OpenAsync(given.Reviewer, Section);
        Assert.Equal("faseplanen", page.Value("StepForm.Replacement"));
        await page.PressAsync("StepForm.Step=Withdraw", ("StepForm.Comment", "Står nu i det fælles."));

        Assert.DoesNotContain("hos-os-noeglen", await given.Portal.PageAsync(Chapter), StringComparison.Ordinal);
        using var stranger = given.Portal.Client();
        using var link = await stranger.GetAsync(new Uri("manualer/s/cti/hos-os-noeglen", UriKind.Relative));
        Assert.EndsWith("/manualer/cti/udgaaet/hos-os-noeglen", link.Headers.Location!.OriginalString, StringComparison.Ordinal);
        using var gone = await stranger.GetAsync(link.Headers.Location);
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        Assert.Contains("/manualer/cti/faseplanen\"", await gone.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## En til\n\nTekst [@S0].", "har én overskrift")]
    [InlineData("Tekst [@S0].\n\n### Del {#faseplanen-nyt}", "begynder jeres id'er med hos-os-")]
    [InlineData("Tekst [@S0].\n\n### Del {#faseplanen-kort}", "Samme id står to steder")]
    public async Task Submit_OfWhatCouldMeetASharedText_SaysWhatToDo(string body, string because)
    {
        using var given = await GivenAsync();
        await BeginAsync(given, body);

        var refused = await GivenChapters.StepAsync(given.Writer, Section, "Submit");

        Assert.Contains(because, refused.Text, StringComparison.Ordinal);
        Assert.True(refused.Has("action=submit")); // still a draft
    }

    [Theory]
    [InlineData("", "cti#faseplanen-kort", "NewTitle")]
    [InlineData("Nøglen", "findes-ikke", "Place")]
    [InlineData("Nøglen", "maalgruppen", "Place")]
    public async Task Begin_WithoutHeadingOrPlace_IsAskedFor(string title, string place, string field)
    {
        using var given = await GivenAsync();

        var refused = await (await DeskPage.OpenAsync(given.Writer, Manual + "/nyt-afsnit/faseplanen")).PressAsync(
            "Begynd afsnittet", ("NewTitle", title), ("Place", place));

        Assert.Equal(HttpStatusCode.OK, refused.Status);
        Assert.Contains($"id=\"{field}-error\"", refused.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Section_OfThePortalsOwn_TakesNoOverlay_AndAChapterThatIsItsOwnTakesNoSections()
    {
        using var given = await GivenAsync();
        await BeginAsync(given);
        await given.ApproveAsync(Section);
        await given.PublishAsync(Manual);

        Assert.Equal(HttpStatusCode.NotFound, await given.Reviewer.StatusAsync("admin/manualer/cti/afsnit/hos-os-noeglen"));
        Assert.Equal(HttpStatusCode.NotFound, await given.Writer.StatusAsync("admin/manualer/cti/nyt-afsnit/hos-os-noeglen"));
        using var colleague = await given.Portal.SignInAsync("SupportWorker");
        Assert.Equal(HttpStatusCode.NotFound, await colleague.StatusAsync("admin/manualer/cti/nyt-afsnit/faseplanen"));
    }

    private static async Task BeginAsync(
        GivenChapters given, string body = "Den ligger i nøgleboksen [@S0].\n\n::: checklist Lås\n- [ ] Døren er låst.\n:::", string title = "Nøglen",
        string section = Section)
    {
        var begun = await (await DeskPage.OpenAsync(given.Writer, Manual + "/nyt-afsnit/faseplanen")).PressAsync(
            "Begynd afsnittet", ("NewTitle", title), ("Place", "faseplanen#faseplanen-kort"));
        Assert.EndsWith("/" + section, begun.Location, StringComparison.Ordinal);
        await (await DeskPage.OpenAsync(given.Writer, section)).PressAsync("action=save", ("Form.Body", body));
    }

    private static async Task<string[]> ReadOrderAsync(GivenChapters given) => OrderIn(await given.Portal.PageAsync(Chapter));

    private static async Task<string[]> BookOrderAsync(HttpClient reader)
    {
        using ZipArchive book = new(new MemoryStream(await reader.GetByteArrayAsync(new Uri("manualer/cti/epub", UriKind.Relative))));
        foreach (var file in book.Entries.Where(entry => entry.Name.EndsWith(".xhtml", StringComparison.Ordinal)))
        {
            using StreamReader text = new(file.Open());
            if (OrderIn(await text.ReadToEndAsync()) is { Length: > 0 } order)
            {
                return order;
            }
        }

        return [];
    }

    private static string[] OrderIn(string text) =>
    [
        .. new[] { "hos-os-noeglen", "hos-os-laasen" }.Select(id => (Id: id, At: text.IndexOf($" id=\"{id}\"", StringComparison.Ordinal)))
            .Where(section => section.At > 0).OrderBy(section => section.At).Select(section => section.Id),
    ];

    private static async Task<bool> IsBeforeAsync(GivenChapters given, string first, string second)
    {
        var page = await given.Portal.PageAsync(Chapter);
        var (one, two) = (page.IndexOf($" id=\"{first}\"", StringComparison.Ordinal), page.IndexOf($" id=\"{second}\"", StringComparison.Ordinal));
        Assert.True(one > 0 && two > 0);
        return one < two;
    }

    /// <summary>Two sections behind one neighbour, both read.</summary>
    private async Task<GivenChapters> GivenWithTwoAsync()
    {
        const string other = "admin/manualer/cti/kapitler/hos-os-laasen";
        var given = await GivenAsync();
        await BeginAsync(given);
        await BeginAsync(given, "Den er ny [@S0].", "Låsen", other);
        await given.ApproveAsync(Section);
        await given.ApproveAsync(other);
        await given.PublishAsync(Manual, "Nøglen og låsen.");
        return given;
    }

    private async Task<GivenChapters> GivenAsync() => await GivenChapters.OnAsync(await fixture.Host.PortalAsync(Recipe));
}

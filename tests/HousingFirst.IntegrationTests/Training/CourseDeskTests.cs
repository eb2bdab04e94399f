using System.Net;
using System.Text.Json;
using HousingFirst.IntegrationTests.Content.Desk;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Documents;
using HousingFirst.Testing.Hosting;
using HousingFirst.Training.Content;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Training;

/// <summary>Trainers write courses in the browser: from a template or from nothing, lesson by lesson, and put runs on dates.</summary>
[Collection(HostCollection.Name)]
public sealed class CourseDeskTests(HostFixture fixture)
{
    private const string Recipe = "kursushus";
    private const string Editor = "ManualEditor";
    private const string Desk = "admin/kurser";
    private const string Cti = "cti-metode";
    private const string Modules = "Modules.ContentItems";
    private const string Lessons = "Lessons.ContentItems";

    [Fact]
    public async Task Copy_OfACourse_IsADraftThatBecomesACourseOfOnesOwn()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        using var stranger = portal.Client();

        using var answer = await ActAsync(editor, "Copy", CourseItem.IdOf(Cti));
        var draft = await WrittenPage.OpenAsync(editor, answer.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync("kurser/cti-hos-os"));
        var published = await draft.Write("TitlePart.Title", "CTI hos os").Write("CoursePart.Lead", "Tre dage med vores egne sager.").SendAsync("publish");

        Assert.Contains("Det er udgivet", published.Text, StringComparison.Ordinal);
        var ours = await OwnAsync(portal, "CTI hos os");
        Assert.Contains("Tre dage med vores egne sager.", await portal.PageAsync("kurser/" + ours.As<CoursePart>()!.CourseId), StringComparison.Ordinal);
        Assert.DoesNotContain("vores egne sager", await portal.PageAsync("kurser/" + Cti), StringComparison.Ordinal);
        Assert.Equal(CourseItem.Read(await CourseAsync(portal))!.Lessons.Select(lesson => lesson.Id), CourseItem.Read(ours)!.Lessons.Select(lesson => lesson.Id));
        Assert.Contains("Jeres eget", await RowAsync(editor, "CTI hos os"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lesson_MovedHiddenAndRewritten_IsSoForReaders()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        var before = CourseItem.Read(await CourseAsync(portal))!;
        var (first, second) = (before.Modules[0].Lessons[0], before.Modules[0].Lessons[1]);
        var page = await WrittenPage.OpenAsync(editor, $"admin/indhold/{CourseItem.IdOf(Cti)}");
        var lessons = $"{Modules}.{ContentIds.Derive(CourseItem.ModuleType, Cti, before.Modules[0].Id)}.{Lessons}";
        var (inFirst, inSecond) = ($"{lessons}.{LessonItem(first.Id)}", $"{lessons}.{LessonItem(second.Id)}");

        var written = await page.Write($"{inSecond}.TitlePart.Title", "Vores lektion").Write($"{inFirst}.LessonPart.Hidden", "true").SendAsync("publish");

        Assert.Contains("Det er udgivet", written.Text, StringComparison.Ordinal);
        var after = CourseItem.Read(await CourseAsync(portal))!;
        Assert.Equal(before.Lessons.Count() - 1, after.Lessons.Count());
        Assert.Equal("Vores lektion", after.Lessons.First().Title);
        using var trainer = await portal.SignInAsync(Editor);
        Assert.Equal(HttpStatusCode.NotFound, await trainer.StatusAsync($"kurser/{Cti}/{first.Id}"));
        Assert.Contains("Vores lektion", await trainer.PageAsync($"kurser/{Cti}/{second.Id}"), StringComparison.Ordinal);
        Assert.Contains("ændret af jer", await RowAsync(editor, before.Title), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_OfAnUntouchedForm_LeavesTheCourseAsItShips()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        var before = CourseItem.Read(await CourseAsync(portal))!;
        var page = await WrittenPage.OpenAsync(editor, $"admin/indhold/{CourseItem.IdOf(Cti)}");

        await page.Write("CoursePart.Lead", "Nyt.").SendAsync("publish");

        var after = CourseItem.Read(await CourseAsync(portal))!;
        Assert.Equal(JsonSerializer.Serialize(before), JsonSerializer.Serialize(after with { Lead = before.Lead }));
    }

    [Fact]
    public async Task NewCourse_WithoutALesson_IsKeptAsADraftAndSaysWhatIsMissing()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        var page = await WrittenPage.OpenAsync(editor, "admin/indhold/nyt/Course");
        page.Write("TitlePart.Title", "Rundvisning").Write("CoursePart.Lead", "En time.").Write("CoursePart.Kind", "tool").Write("CoursePart.Target", "Nye kolleger.")
            .Write("CoursePart.Goals", "Du kan finde rundt.");

        var refused = await page.SendAsync("publish");
        Assert.Contains("Kurset har ingen lektioner", refused.Text, StringComparison.Ordinal);

        var saved = await refused.SendAsync("save");
        Assert.Contains("Kladden er gemt", saved.Text, StringComparison.Ordinal);
        Assert.Contains("Kladde", await RowAsync(editor, "Rundvisning"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("housing-first-intro", "signed-in")] // strangers read the original
    [InlineData(Cti, "CourseParticipant,Trainer")]
    public async Task Copy_OfACourse_DoesNotOpenItsLessonsToStrangers(string course, string readers)
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);

        using var answer = await ActAsync(editor, "Copy", CourseItem.IdOf(course));

        Assert.Equal(readers, (await WrittenPage.OpenAsync(editor, answer.Headers.Location!.OriginalString)).Value("CoursePart.Material"));
    }

    [Fact]
    public async Task Copy_FromTheFormOfContent_DoesNotOpenItsLessonsToStrangersEither()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        var original = $"admin/indhold/{CourseItem.IdOf("housing-first-intro")}";

        using var answer = await TestPortal.PostAsync(editor, original + "?handler=Copy", [], original);

        Assert.Equal("signed-in", (await WrittenPage.OpenAsync(editor, answer.Headers.Location!.OriginalString)).Value("CoursePart.Material"));
    }

    [Fact]
    public async Task NewCourse_WithATitleAlone_DoesNotOpenItsLessonsToStrangers()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        var page = await WrittenPage.OpenAsync(editor, "admin/indhold/nyt/Course");
        Assert.Equal("signed-in", page.Value("CoursePart.Material"));

        var saved = await page.Write("TitlePart.Title", "Rundvisning").SendAsync("save");

        Assert.Equal("signed-in", saved.Value("CoursePart.Material"));
    }

    [Fact]
    public async Task NewCourse_WithAnIdThatIsNoAddress_IsRefused()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        var page = await WrittenPage.OpenAsync(editor, "admin/indhold/nyt/Course");

        var refused = await page.Write("TitlePart.Title", "Rundvisning").Write("CoursePart.CourseId", "Rundvisning/hos os").SendAsync("save");

        Assert.Contains("små bogstaver a-z", refused.Text, StringComparison.Ordinal);
        Assert.Equal("Rundvisning/hos os", refused.Value("CoursePart.CourseId"));
    }

    [Fact]
    public async Task Desk_OffersWhatTheRoleMayDo()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.ApplyStepAsync("""{ "name": "Roles", "Roles": [ { "Name": "Kursusvagt", "Permissions": [ "AccessAdmin", "ListContent", "ManageCourses" ] } ] }""");
        using var trainer = await portal.SignInAsync("Trainer");
        using var secretary = await portal.SignInAsync("Kursusvagt");

        var (mine, theirs) = (await trainer.PageAsync(Desk), await secretary.PageAsync(Desk));

        foreach (var offered in new[] { "nyt/CourseRun", "nyt/Course\"", "handler=Hide", "handler=Copy" })
        {
            Assert.Contains(offered, mine, StringComparison.Ordinal);
            Assert.DoesNotContain(offered, theirs, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Run_WrittenInTheBrowser_StandsInTheCatalogue()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        var page = await WrittenPage.OpenAsync(editor, "admin/indhold/nyt/CourseRun");
        page.Write("TitlePart.Title", "CTI i Demoby").Write("CourseRunPart.CourseId", Cti).Write("CourseRunPart.Days", "i morgen").Write("CourseRunPart.State", "open")
            .Write("CourseRunPart.Place", "Demoby").Write("CourseRunPart.Amount", "4.500").Write("CourseRunPart.Vat", "ekskl. moms").Write("CourseRunPart.SeatsMax", "24");

        var refused = await page.SendAsync("publish");
        Assert.Contains("»i morgen« er ikke en dag med tider", refused.Text, StringComparison.Ordinal);
        var published = await refused.Write("CourseRunPart.Days", "10-3-2099 9.00-15.30\n11-3-2099 9.00-15.30").SendAsync("publish");

        Assert.Contains("Det er udgivet", published.Text, StringComparison.Ordinal);
        var course = WebUtility.HtmlDecode(await portal.PageAsync("kurser/" + Cti));
        Assert.Contains("Demoby", course, StringComparison.Ordinal);
        Assert.Contains("10.–11. marts 2099", course, StringComparison.Ordinal);
        Assert.Contains("4.500 kr.", course, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hidden_BesideADraft_IsShownAgainAsReadersSawItAndTheDraftStays()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        var title = CourseItem.Read(await CourseAsync(portal))!.Title;
        var form = $"admin/indhold/{CourseItem.IdOf(Cti)}";
        await (await WrittenPage.OpenAsync(editor, form)).Write("CoursePart.Lead", "Kladdens ord.").SendAsync("save");

        using var hidden = await ActAsync(editor, "Hide", CourseItem.IdOf(Cti));
        Assert.Contains("»Vis igen« viser det udgivne kursus, ikke kladden.", await RowAsync(editor, title), StringComparison.Ordinal);
        using var shown = await ActAsync(editor, "Show", CourseItem.IdOf(Cti));

        Assert.Contains("Læserne ser det udgivne kursus, ikke kladden.", await RowAsync(editor, title), StringComparison.Ordinal);
        Assert.DoesNotContain("Kladdens ord", await portal.PageAsync("kurser/" + Cti), StringComparison.Ordinal);
        Assert.Equal("Kladdens ord.", (await WrittenPage.OpenAsync(editor, form)).Value("CoursePart.Lead"));
    }

    [Fact]
    public async Task Hidden_IsNotThereForReadersUntilItIsShownAgain()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        using var stranger = portal.Client();

        using var hidden = await ActAsync(editor, "Hide", CourseItem.IdOf(Cti));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync("kurser/" + Cti));

        using var shown = await ActAsync(editor, "Show", CourseItem.IdOf(Cti));
        Assert.Equal(HttpStatusCode.OK, await stranger.StatusAsync("kurser/" + Cti));
    }

    [Fact]
    public async Task Desk_ForThoseWhoDoNotLookAfterCourses_IsNotThere()
    {
        var portal = await fixture.SharedAsync("metodeportal");
        using var worker = await portal.SignInAsync("SupportWorker");

        Assert.Equal(HttpStatusCode.NotFound, await worker.StatusAsync(Desk));
    }

    private static string LessonItem(string lesson) => ContentIds.Derive(CourseItem.LessonType, Cti, lesson);

    private static Task<HttpResponseMessage> ActAsync(HttpClient editor, string handler, string id) =>
        TestPortal.PostAsync(editor, $"{Desk}?handler={handler}", new() { ["id"] = id }, Desk);

    private static async Task<string> RowAsync(HttpClient editor, string title) =>
        WebUtility.HtmlDecode(await editor.PageAsync(Desk)).Split("<tr").Single(row => row.Contains($">{title}<", StringComparison.Ordinal));

    private static Task<ContentItem> CourseAsync(TestPortal portal) => portal.RunAsync(async services =>
        (await services.GetRequiredService<IContentStore>().GetAsync(CourseItem.IdOf(Cti), ContentVersion.Published, CancellationToken.None))!);

    private static Task<ContentItem> OwnAsync(TestPortal portal, string title) => portal.RunAsync(async services =>
        (await services.GetRequiredService<IDocumentSession>()
            .Query<ContentItemIndex>(row => row.ContentType == CourseItem.Type && row.Published)
            .ListAsync<ContentItem>(CancellationToken.None)).Single(item => item.As<TitlePart>()!.Title == title));
}

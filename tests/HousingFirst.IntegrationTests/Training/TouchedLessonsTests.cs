using System.Net;
using System.Text.RegularExpressions;
using HousingFirst.IntegrationTests.Content.Desk;
using HousingFirst.IntegrationTests.Manuals;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Manuals.Pictures;
using HousingFirst.Manuals.Reading;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Manuals.Shipping;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Portals;
using HousingFirst.Testing.Hosting;
using HousingFirst.Training.Content;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace HousingFirst.IntegrationTests.Training;

/// <summary>What becomes of lessons when the manual that they stand on moves.</summary>
[Collection(HostCollection.Name)]
public sealed class TouchedLessonsTests(HostFixture fixture)
{
    private const string Chapter = "07-faseplanen.md";
    private const string OldWords = "Sådan stod der i den gamle udgave.";

    [Fact]
    public async Task NewEdition_LessonShowsWhatWasPinnedUntilSomebodyHasLooked()
    {
        var portal = await PortalWithMovedManualAsync("2025.4", chapter => chapter.Replace(
            "{#faseplanen-kort}\n", $"{{#faseplanen-kort}}\n\n{OldWords}\n", StringComparison.Ordinal));
        using var stranger = portal.Client();
        using var manager = await portal.SignInAsync("ManualEditor");

        var before = await stranger.PageAsync("kurser/proeve/datoer");
        Assert.Contains(OldWords, before, StringComparison.Ordinal);
        Assert.Contains("udgave 2025.4", before, StringComparison.Ordinal);
        var list = await manager.PageAsync("kurser/opdateringer");
        Assert.Contains("Datoer i praksis", list, StringComparison.Ordinal);
        Assert.Contains(OldWords, list, StringComparison.Ordinal);

        using var accepted = await TestPortal.PostAsync(
            manager, "kurser/opdateringer", new() { ["course"] = "proeve", ["section"] = "cti#faseplanen-kort", ["text"] = TextShown(list) });

        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
        Assert.DoesNotContain(OldWords, await stranger.PageAsync("kurser/proeve/datoer"), StringComparison.Ordinal);
        Assert.DoesNotContain("Datoer i praksis", await manager.PageAsync("kurser/opdateringer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewEdition_MovesAgainWhileSomebodyLooks_IsNotTakenInUnseen()
    {
        var portal = await PortalWithMovedManualAsync("2025.6", chapter => chapter.Replace(
            "{#faseplanen-kort}\n", $"{{#faseplanen-kort}}\n\n{OldWords}\n", StringComparison.Ordinal));
        using var manager = await portal.SignInAsync("ManualEditor");
        var seen = TextShown(await manager.PageAsync("kurser/opdateringer"));
        await TakeInAsync("2025.7", chapter => chapter.Replace(
            "{#faseplanen-kort}\n", "{#faseplanen-kort}\n\nDet har ingen set endnu.\n", StringComparison.Ordinal));
        await portal.ApplyManualsAsync("""[{ "manual": "cti", "edition": "2025.7" }]""");

        using var refused = await TestPortal.PostAsync(
            manager, "kurser/opdateringer", new() { ["course"] = "proeve", ["section"] = "cti#faseplanen-kort", ["text"] = seen });

        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Contains("Den nye tekst blev ikke taget i brug", page, StringComparison.Ordinal);
        Assert.Contains("Det har ingen set endnu.", page, StringComparison.Ordinal);
        using var stranger = portal.Client();
        Assert.Contains(OldWords, await stranger.PageAsync("kurser/proeve/datoer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SectionThatIsGone_LessonGoesOnShowingItAndSaysSo()
    {
        var portal = await PortalWithMovedManualAsync("2025.5", chapter => chapter + $"\n## Det gamle afsnit {{#faseplanen-gammelt}}\n\n{OldWords}\n", "faseplanen-gammelt");
        using var stranger = portal.Client();
        using var manager = await portal.SignInAsync("ManualEditor");

        var page = await stranger.PageAsync("kurser/proeve/datoer");

        Assert.Contains(OldWords, page, StringComparison.Ordinal);
        Assert.Contains("findes ikke længere i manualens udgave 2026.1", page, StringComparison.Ordinal);
        Assert.Contains("cti#faseplanen-gammelt", await manager.PageAsync("kurser/opdateringer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ManualThatTheReaderMayNotSee_IsNotShownThroughALesson()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        await portal.TakeCourseAsync(GivenCourse.Template());
        await portal.ApplyManualsAsync("""[{ "manual": "cti", "audience": "signed-in" }]""");
        using var stranger = portal.Client();
        using var participant = await portal.SignInAsync("CourseParticipant");

        Assert.DoesNotContain("udgave 2026.1", await stranger.PageAsync("kurser/proeve/datoer"), StringComparison.Ordinal);
        Assert.Contains("udgave 2026.1", await participant.PageAsync("kurser/proeve/datoer"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CourseParticipant", false)]
    [InlineData("Trainer", true)]
    public async Task Get_TouchedLessons_IsForThoseWhoManageCourses(string role, bool manages)
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var reader = await portal.SignInAsync(role);

        using var answer = await reader.GetAsync(new Uri("kurser/opdateringer", UriKind.Relative));

        Assert.Equal(manages, answer.StatusCode == HttpStatusCode.OK);
    }

    [Fact]
    public async Task SectionThatThePortalTookIntoALesson_IsPinnedAsItReadThen()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        await TakeInAsync("2025.8", chapter => chapter.Replace(
            "{#faseplanen-kort}\n", $"{{#faseplanen-kort}}\n\n{OldWords}\n", StringComparison.Ordinal));
        await portal.ApplyManualsAsync("""[{ "manual": "cti", "edition": "2025.8" }]""");
        await portal.TakeCourseAsync(GivenCourse.Template("cti#faseplanen-kort", "cti#maalgruppen-kort"));
        using var editor = await portal.SignInAsync("ManualEditor");
        var page = await WrittenPage.OpenAsync(editor, $"admin/indhold/{CourseItem.IdOf("proeve")}");
        var module = ContentIds.Derive(CourseItem.ModuleType, "proeve", "d1");
        var lesson = ContentIds.Derive(CourseItem.LessonType, "proeve", "datoer");
        var text = $"Modules.ContentItems.{module}.Lessons.ContentItems.{lesson}.LessonPart.Markdown";
        var changed = page.Value(text)!.Replace("cti#maalgruppen-kort", "cti#faseplanen-kort", StringComparison.Ordinal);
        await page.Write(text, changed).SendAsync("publish");

        await portal.ApplyManualsAsync("""[{ "manual": "cti", "edition": "newest" }]""");

        Assert.Contains(OldWords, await portal.PageAsync("kurser/proeve/datoer"), StringComparison.Ordinal);
        Assert.Contains("cti#faseplanen-kort", await editor.PageAsync("kurser/opdateringer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewText_IsTakenInByThoseWhoMayPublishCoursesAlone()
    {
        var portal = await PortalWithMovedManualAsync("2025.9", chapter => chapter.Replace(
            "{#faseplanen-kort}\n", $"{{#faseplanen-kort}}\n\n{OldWords}\n", StringComparison.Ordinal));
        await portal.ApplyStepAsync("""{ "name": "Roles", "Roles": [ { "Name": "Planlægger", "Permissions": [ "ManageCourses" ] } ] }""");
        using var planner = await portal.SignInAsync("Planlægger");
        using var manager = await portal.SignInAsync("ManualEditor");
        var text = TextShown(await manager.PageAsync("kurser/opdateringer"));

        var page = WebUtility.HtmlDecode(await planner.PageAsync("kurser/opdateringer"));
        using var refused = await TestPortal.PostAsync(
            planner, "kurser/opdateringer", new() { ["course"] = "proeve", ["section"] = "cti#faseplanen-kort", ["text"] = text });

        Assert.Contains("Den, der må udgive kurser", page, StringComparison.Ordinal);
        Assert.Equal("", TextShown(page));
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.Contains(OldWords, await portal.PageAsync("kurser/proeve/datoer"), StringComparison.Ordinal);
    }

    /// <summary>A portal that took the course in while it read an older edition, and reads the shipped one now.</summary>
    private async Task<TestPortal> PortalWithMovedManualAsync(string number, Func<string, string> change, string section = "faseplanen-kort")
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        await TakeInAsync(number, change);
        await portal.ApplyManualsAsync($$"""[{ "manual": "cti", "edition": "{{number}}" }]""");
        await portal.TakeCourseAsync(GivenCourse.Template("{ref=\"cti#faseplanen-kort\"}", $"{{ref=\"cti#{section}\"}}"));
        await portal.ApplyManualsAsync("""[{ "manual": "cti", "edition": "newest" }]""");
        return portal;
    }

    /// <summary>Puts an edition into the host's library that differs from the shipped one in a chapter.</summary>
    private async Task TakeInAsync(string number, Func<string, string> change)
    {
        var bundle = EmbeddedBundle.Load(new(typeof(Cti.Startup).Assembly, "Manual/da"), new(NullLogger<ShippedSources>.Instance), new(NullLogger<ShippedPictures>.Instance));
        var older = EditionReader.Read(bundle with
        {
            Files = bundle.Files
                .SetItem(EditionReader.ManualFile, bundle.Files[EditionReader.ManualFile].Replace("2026.1", number, StringComparison.Ordinal))
                .SetItem(Chapter, change(bundle.Files[Chapter])),
        });
        await fixture.Host.Services.GetRequiredService<IHostLibrary>().TakeInAsync(
            EditionStore.LibraryKind, "cti", number, older.Package!.Body, CancellationToken.None);
    }

    /// <summary>The text that the page's form says was looked at.</summary>
    private static string TextShown(string page) =>
        Regex.Match(page, "name=\"text\" value=\"(?<hash>[^\"]+)\"", RegexOptions.ExplicitCapture).Groups["hash"].Value;
}

using System.Net;
using HousingFirst.IntegrationTests.Content.Desk;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Sdk.Content;
using HousingFirst.Testing.Hosting;
using HousingFirst.Training.Content;

namespace HousingFirst.IntegrationTests.Training;

/// <summary>A course that is being written is looked at as those see it who will take it.</summary>
[Collection(HostCollection.Name)]
public sealed class CoursePreviewTests(HostFixture fixture)
{
    private const string Recipe = "kursushus";
    private const string Case = "Mona flytter ind den niende.";

    private static readonly string _preview = "se-som/" + CourseItem.IdOf("proeve");
    private static readonly string _form = "admin/indhold/" + CourseItem.IdOf("proeve");

    [Fact]
    public async Task Draft_IsSeenAsTheCoursesPageWithItsLessonsBelow()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.TakeCourseAsync(GivenCourse.Template());
        using var editor = await portal.SignInAsync("ManualEditor");
        await (await WrittenPage.OpenAsync(editor, _form)).Write("CoursePart.Lead", "Tre linjer om kurset.").SendAsync("save");

        var page = WebUtility.HtmlDecode(await editor.PageAsync(_preview));

        Assert.Contains("Tre linjer om kurset.", page, StringComparison.Ordinal);
        Assert.Contains("Du kan regne datoer ud.", page, StringComparison.Ordinal);
        Assert.Contains("href=\"#lektion-datoer\"", page, StringComparison.Ordinal);
        Assert.Contains(Case, page, StringComparison.Ordinal);
        Assert.Contains("<div role=\"group\" class=\"hf-box\" data-kind=\"case\"", page, StringComparison.Ordinal); // boxes of many lessons are called alike
        Assert.Contains("udgave 2026.1", page, StringComparison.Ordinal); // the section of the manual, as it is pinned
        Assert.DoesNotContain(GivenCourse.Secret, page, StringComparison.Ordinal); // what is for the trainer alone
        Assert.DoesNotContain("Tre linjer", await portal.PageAsync("kurser/proeve"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HiddenLesson_IsNotThere()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.TakeCourseAsync(GivenCourse.Template());
        using var editor = await portal.SignInAsync("ManualEditor");
        var page = await WrittenPage.OpenAsync(editor, _form);
        await page.Write(Lesson("Hidden"), "true").SendAsync("save");

        var preview = WebUtility.HtmlDecode(await editor.PageAsync(_preview));

        Assert.Contains("Du kan regne datoer ud.", preview, StringComparison.Ordinal);
        Assert.DoesNotContain("Datoer i praksis", preview, StringComparison.Ordinal);
        Assert.DoesNotContain(Case, preview, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LessonsForThoseWhoAreSignedIn_AreSeenByThem()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.TakeCourseAsync(GivenCourse.Template());
        using var editor = await portal.SignInAsync("ManualEditor");
        await (await WrittenPage.OpenAsync(editor, _form)).Write("CoursePart.Material", "signed-in").SendAsync("save");

        Assert.DoesNotContain(Case, await editor.PageAsync(_preview), StringComparison.Ordinal);
        Assert.Contains(Case, WebUtility.HtmlDecode(await editor.PageAsync(_preview + "?som=*")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewCourse_JustBegun_IsSeenBeforeItHasAnAddress()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");

        var preview = await (await WrittenPage.OpenAsync(editor, "admin/indhold/nyt/Course"))
            .Write("TitlePart.Title", "Rundvisning").Write("CoursePart.Lead", "En time i huset.").SendAsync("preview");

        Assert.Contains("En time i huset.</p>", preview.Text, StringComparison.Ordinal);
    }

    private static string Lesson(string property) =>
        $"Modules.ContentItems.{ContentIds.Derive(CourseItem.ModuleType, "proeve", "d1")}.Lessons.ContentItems."
        + $"{ContentIds.Derive(CourseItem.LessonType, "proeve", "datoer")}.LessonPart.{property}";
}

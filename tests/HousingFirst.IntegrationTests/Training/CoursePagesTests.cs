using System.Net;
using HousingFirst.IntegrationTests.Manuals;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Training.Runs;

namespace HousingFirst.IntegrationTests.Training;

[Collection(HostCollection.Name)]
public sealed class CoursePagesTests(HostFixture fixture)
{
    private const string Recipe = "kursushus";

    [Fact]
    public async Task Get_CatalogueAndCourse_ShowGoalsProgrammeAndRuns()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.TakeCourseAsync(GivenCourse.Template());
        var run = await portal.AddRunAsync(30, part => part.Seats = new(12, 20, 18));
        using var stranger = portal.Client();

        Assert.Contains("Prøvekurset", await stranger.PageAsync("kurser"), StringComparison.Ordinal);
        var page = await stranger.PageAsync("kurser/proeve");
        Assert.Contains("Du kan regne datoer ud.", page, StringComparison.Ordinal);
        Assert.Contains("9.00–11.00", page, StringComparison.Ordinal);
        Assert.Contains("<strong>to</strong>", page, StringComparison.Ordinal);
        Assert.Contains("Få pladser", page, StringComparison.Ordinal);
        Assert.Contains("href=\"mailto:tilmelding@example.org?subject=", page, StringComparison.Ordinal);
        Assert.Contains($"kurser/hold/{run}.ics", page, StringComparison.Ordinal);
        Assert.Contains("/manualer/cti\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Lesson_ShowsTheManualsSectionWithItsSource()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.TakeCourseAsync(GivenCourse.Template());
        using var stranger = portal.Client();

        var page = await stranger.PageAsync("kurser/proeve/datoer");

        Assert.Contains("udgave 2026.1", page, StringComparison.Ordinal);
        Assert.Contains("/manualer/cti/faseplanen#faseplanen-kort", page, StringComparison.Ordinal);
        Assert.Contains("Opdigtet case: Mona", page, StringComparison.Ordinal);
        Assert.Contains("Hvor længe?", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kurser")]
    [InlineData("kurser/proeve")]
    [InlineData("kurser/proeve/datoer")]
    [InlineData("kurser/proeve/datoer/projektor")]
    [InlineData("kurser/proeve/datoer/quiz")]
    [InlineData("kurser/proeve/kursushaefte")]
    public async Task Get_AnyPageForParticipants_HoldsNeitherTrainersWordsNorAnswers(string path)
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.TakeCourseAsync(GivenCourse.Template());
        using var stranger = portal.Client();
        using var trainer = await portal.SignInAsync("Trainer");

        foreach (var reader in new[] { stranger, trainer })
        {
            var page = await reader.PageAsync(path);
            Assert.DoesNotContain(GivenCourse.Secret, page, StringComparison.Ordinal);
            Assert.DoesNotContain(GivenCourse.Answer, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Get_TrainersBooklet_IsForTrainersAlone()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.TakeCourseAsync(GivenCourse.Template());
        using var stranger = portal.Client();
        using var participant = await portal.SignInAsync("CourseParticipant");
        using var trainer = await portal.SignInAsync("Trainer");

        using var refused = await stranger.GetAsync(new Uri("kurser/proeve/underviserhaefte", UriKind.Relative));
        using var forbidden = await participant.GetAsync(new Uri("kurser/proeve/underviserhaefte", UriKind.Relative));
        var booklet = await trainer.PageAsync("kurser/proeve/underviserhaefte");

        Assert.NotEqual(HttpStatusCode.OK, refused.StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, forbidden.StatusCode);
        Assert.Contains(GivenCourse.Secret, booklet, StringComparison.Ordinal);
        Assert.Contains("9 måneder", booklet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_MaterialForSignedIn_LeavesTheCoursePageOpenAndTheLessonsClosed()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.TakeCourseAsync(GivenCourse.Template(), material: "signed-in");
        using var stranger = portal.Client();
        using var participant = await portal.SignInAsync("CourseParticipant");

        Assert.DoesNotContain("kurser/proeve/datoer", await stranger.PageAsync("kurser/proeve"), StringComparison.Ordinal);
        foreach (var path in new[] { "datoer", "datoer/projektor", "datoer/quiz", "kursushaefte" })
        {
            using var closed = await stranger.GetAsync(new Uri($"kurser/proeve/{path}", UriKind.Relative));
            using var open = await participant.GetAsync(new Uri($"kurser/proeve/{path}", UriKind.Relative));
            Assert.Equal((path, HttpStatusCode.NotFound, HttpStatusCode.OK), (path, closed.StatusCode, open.StatusCode));
        }
    }

    [Fact]
    public async Task Get_CourseForOthers_IsNotThere()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.TakeCourseAsync(GivenCourse.Template(), audience: "Trainer");
        using var stranger = portal.Client();

        Assert.DoesNotContain("Prøvekurset", await stranger.PageAsync("kurser"), StringComparison.Ordinal);
        using var answer = await stranger.GetAsync(new Uri("kurser/proeve", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("kurser/findes-ikke")]
    [InlineData("kurser/proeve/findes-ikke")]
    [InlineData("kurser/proeve/findes-ikke/quiz")]
    [InlineData("kurser/hold/findes-ikke.ics")]
    public async Task Get_WhatIsNotThere_IsAPlainNotFound(string path)
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.TakeCourseAsync(GivenCourse.Template());
        using var stranger = portal.Client();

        using var answer = await stranger.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Get_QuizFromSomebodysNewsletter_IsTheQuizWithNothingAnswered()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.TakeCourseAsync(GivenCourse.Template());
        using var stranger = portal.Client();

        Assert.DoesNotContain("Ikke besvaret", await stranger.PageAsync("kurser/proeve/datoer/quiz?fbclid=x"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("laengde=0", "Det er for kort.")]
    [InlineData("laengde=1", GivenCourse.Answer)]
    [InlineData("laengde=%3Cscript%3E", "Ikke besvaret")]
    public async Task Get_Quiz_AnswersWithFeedbackAndWithoutAnAccount(string answers, string expected)
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.TakeCourseAsync(GivenCourse.Template());
        using var stranger = portal.Client();

        var page = await stranger.PageAsync($"kurser/proeve/datoer/quiz?{answers}");

        Assert.Contains(expected, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page.Replace("<script src", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Runs_AreTheReadersAndNotOver()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.TakeCourseAsync(GivenCourse.Template());
        var over = await portal.AddRunAsync(-2);
        var closed = await portal.AddRunAsync(20, audience: "signed-in");
        var open = await portal.AddRunAsync(40);
        using var stranger = portal.Client();
        using var participant = await portal.SignInAsync("CourseParticipant");

        var (strangers, participants) = (await stranger.PageAsync("kurser"), await participant.PageAsync("kurser"));

        Assert.DoesNotContain(over, strangers + participants, StringComparison.Ordinal);
        Assert.DoesNotContain(closed, strangers, StringComparison.Ordinal);
        Assert.Contains(open, strangers, StringComparison.Ordinal);
        Assert.Contains(closed, participants, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Catalogue_CardNamesTheNextRunThatHasNotBegun()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.TakeCourseAsync(GivenCourse.Template());
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date);
        await portal.AddRunAsync(-3, part => part.Days.Add(new(today.AddDays(10), new(9, 0), new(15, 30)))); // begun, and not over
        await portal.AddRunAsync(12, part => part.State = RunState.Cancelled);
        await portal.AddRunAsync(20);
        using var stranger = portal.Client();

        var page = await stranger.PageAsync("kurser");
        var card = page[page.IndexOf("Prøvekurset</a>", StringComparison.Ordinal)..];
        var next = card[card.IndexOf("Næste hold", StringComparison.Ordinal)..];

        Assert.StartsWith($"Næste hold {Written(today.AddDays(20))}<", next, StringComparison.Ordinal);

        static string Written(DateOnly day) => day.ToString("d. MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("da-DK"));
    }

    [Fact]
    public async Task Get_Catalogue_IsFilteredByAddressAlone()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.TakeCourseAsync(GivenCourse.Template());
        var here = await portal.AddRunAsync(30);
        var full = await portal.AddRunAsync(30, part => (part.Place, part.State) = ("Andeby", RunState.Full));
        using var stranger = portal.Client();

        var open = await stranger.PageAsync("kurser?ledige=ja");
        var elsewhere = await stranger.PageAsync("kurser?sted=Andeby");

        Assert.Contains(here, open, StringComparison.Ordinal);
        Assert.DoesNotContain(full, open, StringComparison.Ordinal);
        Assert.Contains(full, elsewhere, StringComparison.Ordinal);
        Assert.DoesNotContain(here, elsewhere, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Calendar_CountsChangesAndCancels()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.TakeCourseAsync(GivenCourse.Template());
        var id = await portal.AddRunAsync(30);
        using var stranger = portal.Client();
        var before = await stranger.PageAsync($"kurser/hold/{id}.ics");

        await portal.ChangeRunAsync(id, part => part.Note = "Husk frokost.");
        var same = await stranger.PageAsync($"kurser/hold/{id}.ics");
        await portal.ChangeRunAsync(id, part => part.State = RunState.Cancelled);
        var cancelled = await stranger.PageAsync($"kurser/hold/{id}.ics");

        Assert.Contains("SEQUENCE:0\r\n", before, StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:0\r\n", same, StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:1\r\n", cancelled, StringComparison.Ordinal);
        Assert.Contains("METHOD:CANCEL\r\n", cancelled, StringComparison.Ordinal);
        Assert.Contains($"UID:{id}-1@{portal.Name}\r\n", cancelled, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)", null, "CourseRunPart.SignUpUrl")]
    [InlineData("http://example.org", null, "CourseRunPart.SignUpUrl")]
    [InlineData(null, "a@example.org?cc=b@example.org", "CourseRunPart.SignUpMail")]
    public async Task Publish_RunWithAnUnsafeSignUp_IsRefused(string? url, string? mail, string path)
    {
        var portal = await fixture.Host.PortalAsync(Recipe);

        var result = await portal.PublishRunAsync(30, part => (part.SignUpUrl, part.SignUpMail) = (url is null ? null : new(url), mail));

        Assert.Equal([("training.run", path)], result.Problems.Select(problem => (problem.Code, problem.Path)));
    }
}

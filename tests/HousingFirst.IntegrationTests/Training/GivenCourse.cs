using System.Collections.Immutable;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Editions;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Content.Templates;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Testing.Hosting;
using HousingFirst.Training.Courses;
using HousingFirst.Training.Reading;
using HousingFirst.Training.Runs;
using HousingFirst.Training.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Training;

/// <summary>A small invented course that stands on the CTI manual, and how a portal gets it.</summary>
internal static class GivenCourse
{
    public const string Secret = "Facit kender kun underviseren.";

    public const string Answer = "Ni måneder er det rigtige svar.";

    private const string CourseYml = """
        id: proeve
        title: Prøvekurset
        lead: To linjer om kurset.
        language: da
        method: cti
        kind: method
        version: "2026.1"
        published: 2026-11-21
        reviewed: 2026-11-21
        nextReview: 2027-11-21
        owner: trainer
        audience: Støttepersoner.
        participants: { min: 12, max: 24 }
        duration: { days: 1 }
        goals:
          - { id: faser, text: "Du kan regne datoer ud." }
        modules:
          - { id: d1, title: "Formiddag", form: day, day: 1, starts: "09:00", minutes: 120 }
        practice:
          - { id: opgave, title: "Prøv det selv", text: "Regn **to** datoer ud.", goals: [faser] }
        """;

    private const string Lesson = """
        ---
        id: datoer
        title: Datoer i praksis
        module: d1
        minutes: 60
        form: talk
        goals: [faser]
        lead: Sådan regner du.
        ---

        ## Indhold {#datoer-indhold}

        Tre faser.

        ::: manual {ref="cti#faseplanen-kort"}
        :::

        ::: case {#datoer-mona title="Opdigtet case: Mona"}
        Mona flytter ind den niende.
        :::

        ::: trainer {#datoer-underviser title="Til underviseren"}
        Facit kender kun underviseren.
        :::
        """;

    private const string Quiz = """
        questions:
          - id: laengde
            kind: single
            text: Hvor længe?
            section: cti#faseplanen-kort
            answers:
              - { text: "6 måneder", feedback: "Det er for kort." }
              - { text: "9 måneder", right: true, feedback: "Ni måneder er det rigtige svar." }
        """;

    /// <summary>The template, with words of it changed.</summary>
    public static Course Template(string right = "", string other = "")
    {
        var files = new[] { ("course.yml", CourseYml), ("01-datoer.md", Lesson + "\n"), ("01-datoer.quiz.yml", Quiz) }.ToImmutableSortedDictionary(
            file => file.Item1,
            file => right.Length == 0 ? file.Item2.ReplaceLineEndings("\n") : file.Item2.ReplaceLineEndings("\n").Replace(right, other, StringComparison.Ordinal),
            StringComparer.Ordinal);
        var read = CourseReader.Read(new("Courses/da/proeve", files), new NoSources());
        return read.Course ?? throw new InvalidOperationException(string.Join('\n', read.Problems));
    }

    /// <summary>Takes the template into the portal, as the recipe step does.</summary>
    public static Task<ContentCopy> TakeCourseAsync(this TestPortal portal, Course template, string? audience = null, string? material = null) => portal.RunAsync(async services =>
    {
        var editions = await services.GetRequiredService<IManualEditions>().ListAsync(CancellationToken.None);
        var settings = new CourseSettings(audience is null ? null : Audience.Parse(audience), material is null ? null : Audience.Parse(material), null);
        var copy = await services.GetRequiredService<CourseCopies>().TakeAsync(template, editions, settings, new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero), CancellationToken.None);
        await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(CancellationToken.None);
        return copy;
    });

    /// <summary>Puts a run on the portal that begins so many days from now, and answers its id.</summary>
    public static async Task<string> AddRunAsync(this TestPortal portal, int daysFromNow, Action<CourseRunPart>? change = null, string? audience = null)
    {
        var result = await portal.PublishRunAsync(daysFromNow, change, audience);
        Assert.Empty(result.Problems.Select(problem => problem.Message));
        return result.Item!.ContentItemId;
    }

    /// <summary>Tries to put a run on the portal.</summary>
    public static Task<ContentResult> PublishRunAsync(this TestPortal portal, int daysFromNow, Action<CourseRunPart>? change = null, string? audience = null) =>
        portal.RunAsync(async services =>
        {
            var store = services.GetRequiredService<IContentStore>();
            var run = store.New(CourseRunPart.Type);
            run.Apply(new TitlePart { Title = "Hold" });
            run.Apply(new AudiencePart { Audience = audience });
            var part = new CourseRunPart
            {
                CourseId = "proeve",
                Days = [new(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date).AddDays(daysFromNow), new(9, 0), new(15, 30))],
                Place = "Demoby",
                Seats = new(12, 20, 5),
                SignUpMail = "tilmelding@example.org",
            };
            change?.Invoke(part);
            run.Apply(part);
            var result = await store.PublishAsync(run, CancellationToken.None);
            await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(CancellationToken.None);
            return result;
        });

    /// <summary>Changes a published run.</summary>
    public static Task<bool> ChangeRunAsync(this TestPortal portal, string id, Action<CourseRunPart> change) => portal.RunAsync(async services =>
    {
        var store = services.GetRequiredService<IContentStore>();
        var run = (await store.EditAsync(id, CancellationToken.None))!;
        run.Alter(change);
        var result = await store.PublishAsync(run, CancellationToken.None);
        await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(CancellationToken.None);
        return result.Succeeded;
    });

    private sealed class NoSources : IManualSources
    {
        public ManualSource? Find(string key) => null;
    }
}

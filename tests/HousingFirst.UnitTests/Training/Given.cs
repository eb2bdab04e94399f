using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Training.Courses;
using HousingFirst.Training.Reading;

namespace HousingFirst.UnitTests.Training;

/// <summary>A small invented course, right in every way, and what becomes of it when something is changed.</summary>
internal static class Given
{
    public const string Folder = "Courses/da/proeve";

    public const string LessonFile = "01-datoer.md";

    public const string QuizFile = "01-datoer.quiz.yml";

    public const string CourseYml = """
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
        certificate: attendance
        goals:
          - { id: faser, text: "Du kan regne datoer ud." }
        modules:
          - { id: d1, title: "Formiddag", form: day, day: 1, starts: "09:00", minutes: 120 }
        practice:
          - { id: opgave, title: "Prøv det", text: "Regn **to** datoer ud.", goals: [faser], section: "cti#faseplanen-kort" }
        sources: [S0]
        """;

    public const string Lesson = """
        ---
        id: datoer
        title: Datoer
        module: d1
        minutes: 60
        form: talk
        goals: [faser]
        lead: Sådan regner du.
        ---

        ## Indhold {#datoer-indhold}

        Tre faser [@S0]. Se [planen](manual:cti#faseplanen-kort).

        ::: manual {ref="cti#faseplanen-kort"}
        :::

        ::: exercise {#datoer-oevelse title="Øvelse: regn" minutes="20"}
        Regn.
        :::

        ::: trainer {#datoer-underviser title="Til underviseren"}
        Facit er den niende.
        :::
        """;

    public const string Quiz = """
        questions:
          - id: laengde
            kind: single
            text: Hvor længe?
            goal: faser
            section: cti#faseplanen-kort
            answers:
              - { text: "6 måneder", feedback: "For kort." }
              - { text: "9 måneder", right: true }
          - id: raekke
            kind: order
            text: Sæt i orden.
            items: [ "Overgang", "Afprøvning", "Overdragelse" ]
            feedback: Overgang først.
            section: cti#faseplanen-kort
          - id: par
            kind: match
            text: Hvad hører sammen?
            pairs: [ { left: "Ni måneder", right: "CTI" }, { left: "Uden frist", right: "ICM" } ]
            feedback: CTI er tidsafgrænset.
            section: cti#faseplanen-kort
          - id: antal
            kind: number
            text: Hvor mange?
            number: 3
            tolerance: 0.5
            unit: områder
            feedback: Højst tre.
            section: cti#faseplanen-kort
        """;

    /// <summary>The course as its files say it.</summary>
    public static Course Course() => Read().Course!;

    /// <summary>The course with one file changed.</summary>
    public static ReadCourse Changed(string file, string right, string wrong) => Read(files =>
    {
        Assert.Contains(right, files[file], StringComparison.Ordinal);
        return files.SetItem(file, files[file].Replace(right, wrong, StringComparison.Ordinal));
    });

    public static ReadCourse Read(Func<ImmutableSortedDictionary<string, string>, ImmutableSortedDictionary<string, string>>? change = null)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [CourseReader.CourseFile] = CourseYml, [LessonFile] = Lesson + "\n", [QuizFile] = Quiz,
        }.ToImmutableSortedDictionary(file => file.Key, file => file.Value.ReplaceLineEndings("\n"), StringComparer.Ordinal);
        return CourseReader.Read(new(Folder, change?.Invoke(files) ?? files), new KnownSources());
    }

    /// <summary>The CTI manual with this text in its section <c>faseplanen-kort</c>.</summary>
    public static ManualEdition Manual(string text = "Højst tre områder [@S0].", string number = "2026.1", string id = "faseplanen-kort")
    {
        var bundle = Manuals.Given.Bundle(("01-faseplanen.md", Manuals.Given.Chapter($"## Kort fortalt {{#{id}}}\n\n{text}")));
        var yml = bundle.Files["manual.yml"].Replace("2026.1", number, StringComparison.Ordinal);
        return HousingFirst.Manuals.Reading.EditionReader.Read(bundle with { Files = bundle.Files.SetItem("manual.yml", yml) }).Edition!;
    }
}

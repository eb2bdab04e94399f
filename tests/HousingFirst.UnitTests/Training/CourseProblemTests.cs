using HousingFirst.Manuals.Reading;
using HousingFirst.Training.Reading;

namespace HousingFirst.UnitTests.Training;

/// <summary>What an author gets wrong in a course is named with file and line, and with what to do.</summary>
public sealed class CourseProblemTests
{
    [Theory]
    [InlineData("id: proeve", "id: Prøve", ProblemKind.WrongId, 1)]
    [InlineData("id: proeve", "id: hold", ProblemKind.ReservedId, 1)]
    [InlineData("kind: method", "kind: kursus", ProblemKind.WrongValue, 6)]
    [InlineData("kind: method", "", ProblemKind.MissingValue, 1)]
    [InlineData("method: cti", "method: xyz", ProblemKind.WrongValue, 5)]
    [InlineData("version: \"2026.1\"", "version: ny", ProblemKind.WrongValue, 7)]
    [InlineData("nextReview: 2027-11-21", "nextReview: 2026-11-21", ProblemKind.WrongDate, 10)]
    [InlineData("{ min: 12, max: 24 }", "{ min: 24, max: 12 }", ProblemKind.WrongValue, 13)]
    [InlineData("certificate: attendance", "certificate: guld", ProblemKind.WrongValue, 15)]
    [InlineData("form: day, day: 1, starts: \"09:00\"", "form: elearning, day: 1, starts: \"09:00\"", ProblemKind.WrongValue, 19)]
    [InlineData("starts: \"09:00\"", "starts: \"kl. 9\"", ProblemKind.WrongValue, 19)]
    [InlineData("minutes: 120 }", "minutes: 30 }", ProblemKind.WrongValue, 19)]
    [InlineData("goals: [faser], section", "goals: [andet], section", ProblemKind.WrongValue, 21)]
    [InlineData("cti#faseplanen-kort", "faseplanen", ProblemKind.BrokenLink, 21)]
    [InlineData("title: Prøvekurset", "title: Prøvekurset: alt", ProblemKind.BrokenYaml, 2)]
    public void Read_MistakeInTheCourse_IsAnErrorWithItsLine(string right, string wrong, object kind, int line) =>
        AssertError(Given.Changed(CourseReader.CourseFile, right, wrong), CourseReader.CourseFile, (ProblemKind)kind, line);

    [Theory]
    [InlineData("id: datoer", "id: kursushaefte", ProblemKind.ReservedId, 2)]
    [InlineData("module: d1", "module: d9", ProblemKind.WrongValue, 4)]
    [InlineData("minutes: 60", "minutes: mange", ProblemKind.WrongValue, 5)]
    [InlineData("form: talk", "form: snak", ProblemKind.WrongValue, 6)]
    [InlineData("goals: [faser]", "goals: [andet]", ProblemKind.WrongValue, 7)]
    [InlineData("## Indhold {#datoer-indhold}", "# Indhold {#datoer-indhold}", ProblemKind.SkippedLevel, 11)]
    [InlineData("## Indhold {#datoer-indhold}", "#### Indhold {#datoer-indhold}", ProblemKind.SkippedLevel, 11)]
    [InlineData("## Indhold {#datoer-indhold}", "## Indhold", ProblemKind.MissingId, 11)]
    [InlineData("## Indhold {#datoer-indhold}", "## Indhold {#datoer-oevelse}", ProblemKind.DuplicateId, 18)]
    [InlineData("{ref=\"cti#faseplanen-kort\"}", "{ref=\"cti\"}", ProblemKind.BrokenLink, 15)]
    [InlineData("{ref=\"cti#faseplanen-kort\"}\n", "{ref=\"cti#faseplanen-kort\"}\nTekst.\n", ProblemKind.MisplacedText, 15)]
    [InlineData("::: exercise", "::: opgave", ProblemKind.UnknownBox, 18)]
    [InlineData("title=\"Øvelse: regn\" ", "", ProblemKind.MissingValue, 18)]
    [InlineData("minutes=\"20\"", "minutes=\"mange\"", ProblemKind.UnknownValue, 18)]
    [InlineData("title=\"Til underviseren\"", "title=\"Til underviseren\" onclick=\"x()\"", ProblemKind.UnknownValue, 22)]
    [InlineData("Regn.\n", "> ::: trainer {#x title=\"T\"}\n> Skjult.\n> :::\n", ProblemKind.MisplacedText, 19)]
    public void Read_MistakeInALesson_IsAnErrorWithItsLine(string right, string wrong, object kind, int line) =>
        AssertError(Given.Changed(Given.LessonFile, right, wrong), Given.LessonFile, (ProblemKind)kind, line);

    [Theory]
    [InlineData("kind: single", "kind: maybe", ProblemKind.WrongValue, 3)]
    [InlineData("right: true", "feedback: nej", ProblemKind.WrongValue, 2)]
    [InlineData(", feedback: \"For kort.\"", "", ProblemKind.WrongValue, 2)]
    [InlineData("9 måneder", "6 måneder", ProblemKind.WrongValue, 2)]
    [InlineData("goal: faser", "goal: andet", ProblemKind.WrongValue, 5)]
    [InlineData("id: raekke", "id: laengde", ProblemKind.DuplicateId, 10)]
    [InlineData(", \"Overdragelse\"", "", ProblemKind.WrongValue, 10)]
    [InlineData("right: \"ICM\"", "right: \"CTI\"", ProblemKind.WrongValue, 16)]
    [InlineData("number: 3", "number: tre", ProblemKind.WrongValue, 25)]
    [InlineData("    feedback: Højst tre.\n", "", ProblemKind.WrongValue, 22)]
    public void Read_MistakeInAQuiz_IsAnErrorWithItsLine(string right, string wrong, object kind, int line) =>
        AssertError(Given.Changed(Given.QuizFile, right, wrong), Given.QuizFile, (ProblemKind)kind, line);

    [Theory]
    [InlineData(CourseReader.CourseFile, "duration: { days: 1 }", "duration: { days: 2 }", ProblemKind.WrongValue, 14)]
    [InlineData(CourseReader.CourseFile, "sources: [S0]", "sources: [S0, S1]", ProblemKind.UncitedSource, 22)]
    [InlineData(CourseReader.CourseFile, "owner: trainer", "owner: trainer\nejer: x", ProblemKind.UnknownValue, 12)]
    [InlineData(Given.LessonFile, "[@S0]", "[@S0; @S1]", ProblemKind.UnknownSource, 13)]
    [InlineData(Given.LessonFile, "manual:cti#faseplanen-kort", "manual:#faseplanen-kort", ProblemKind.BrokenLink, 13)]
    [InlineData(Given.LessonFile, "manual:cti#faseplanen-kort", "javascript:alert(1)", ProblemKind.BrokenLink, 13)]
    public void Read_SmallMistake_IsAWarningAndTheCourseIsPublished(string file, string right, string wrong, object kind, int line)
    {
        var read = Given.Changed(file, right, wrong);

        var problem = Assert.Single(read.Problems);
        Assert.Equal(((ProblemKind)kind, false, $"{Given.Folder}/{file}", line), (problem.Kind, problem.IsError, problem.File, problem.Line));
        Assert.NotNull(read.Course);
    }

    [Fact]
    public void Read_GoalThatNoLessonHas_IsAWarning()
    {
        var read = Given.Changed(
            CourseReader.CourseFile, "goals:\n  - {", "goals:\n  - { id: ene, text: \"Ingen lektion.\" }\n  - {");

        Assert.Equal((ProblemKind.MissingValue, 17, false), read.Problems.Select(problem => (problem.Kind, problem.Line, problem.IsError)).Single());
    }

    [Fact]
    public void Read_QuizWithoutALesson_IsAnErrorInItsFile()
    {
        var read = Given.Read(files => files.Add("09-ingen.quiz.yml", files[Given.QuizFile].Replace("id: ", "id: x-", StringComparison.Ordinal)));

        Assert.Contains(read.Problems, problem => problem is { IsError: true, Kind: ProblemKind.MissingFile, File: "Courses/da/proeve/09-ingen.quiz.yml" });
    }

    [Fact]
    public void Read_FolderWithoutACourse_SaysSo() =>
        Assert.Equal(ProblemKind.MissingFile, Assert.Single(Given.Read(files => files.Remove(CourseReader.CourseFile)).Problems).Kind);

    private static void AssertError(ReadCourse read, string file, ProblemKind kind, int line)
    {
        Assert.Null(read.Course);
        Assert.True(
            read.Problems.Any(problem => problem is { IsError: true, Advice.Length: > 0 } && problem.Kind == kind && problem.File == $"{Given.Folder}/{file}" && problem.Line == line),
            string.Join('\n', read.Problems));
    }
}

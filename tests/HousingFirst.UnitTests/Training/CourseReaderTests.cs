using HousingFirst.Training.Courses;
using HousingFirst.Training.Reading;

namespace HousingFirst.UnitTests.Training;

public sealed class CourseReaderTests
{
    [Fact]
    public void Read_SoundCourse_HasNoProblemsAndAllItsParts()
    {
        var read = Given.Read();

        Assert.Empty(read.Problems.Select(problem => problem.ToString()));
        var course = read.Course!;
        Assert.Equal(("proeve", CourseKind.Method, "cti", CertificateKind.Attendance), (course.Id, course.Kind, course.Method, course.Certificate));
        Assert.Equal(new CourseDuration(1, 0, 0), course.Duration);
        var module = Assert.Single(course.Modules);
        Assert.Equal((1, new TimeOnly(9, 0), 120), (module.Day, module.Starts, module.Minutes));
        var lesson = Assert.Single(module.Lessons);
        Assert.Equal(("datoer", LessonForm.Talk, 60), (lesson.Id, lesson.Form, lesson.Minutes));
        Assert.Equal(["laengde", "raekke", "par", "antal"], lesson.Quiz.Select(question => question.Id));
    }

    [Fact]
    public void Read_SameFiles_GiveTheSameHash() => Assert.Equal(Given.Course().Hash, Given.Course().Hash);

    [Theory]
    [InlineData(Given.LessonFile, "Tre faser", "Fire faser")]
    [InlineData(Given.QuizFile, "9 måneder", "12 måneder")]
    [InlineData(CourseReader.CourseFile, "Prøvekurset", "Kurset")]
    public void Read_AnyChangeOfText_ChangesTheHash(string file, string right, string other) =>
        Assert.NotEqual(Given.Course().Hash, Given.Changed(file, right, other).Course!.Hash);

    [Fact]
    public void Read_Links_AreAllSectionsThatTheCourseLeadsTo() =>
        Assert.Equal(7, Given.Read().Links.Count(link => link.Link.ToString() == "manual:cti#faseplanen-kort"));

    [Fact]
    public void Against_AnEditionWithoutTheSection_NamesEachPlace()
    {
        var problems = CourseLinkCheck.Against(Given.Read(), [Given.Manual(id: "faseplanen-andet")]);

        Assert.Equal(7, problems.Length);
        Assert.Contains(problems, problem => problem.ToString().StartsWith("Courses/da/proeve/01-datoer.md(15): warning: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_LessonsInTheOrderOfTheirFiles_NotOfTheirIds()
    {
        var read = Given.Read(files => files.Add("00-velkommen.md", """
            ---
            id: velkommen
            title: Velkommen
            module: d1
            minutes: 30
            form: plenary
            goals: [faser]
            lead: Hej.
            ---

            Hej.

            """.ReplaceLineEndings("\n")));

        Assert.Equal(["velkommen", "datoer"], read.Course!.Lessons.Select(lesson => lesson.Id));
    }
}

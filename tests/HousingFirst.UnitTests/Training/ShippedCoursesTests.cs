using System.Reflection;
using System.Text.Json;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Shipping;
using HousingFirst.Training.Reading;
using HousingFirst.Training.Shipping;
using HousingFirst.Training.Writing;
using Microsoft.Extensions.Logging.Abstractions;

namespace HousingFirst.UnitTests.Training;

/// <summary>
/// What ships is right: every course reads without a problem, minutes and days add up, each goal is met by a lesson, and all that it
/// includes, links to and sends readers to is there. One test for all courses, so that their writers see all at once.
/// </summary>
public sealed class ShippedCoursesTests
{
    private static readonly string[] Modules =
        ["HousingFirst.Act", "HousingFirst.Approach", "HousingFirst.Cti", "HousingFirst.Icm", "HousingFirst.Training"];

    private static readonly ManualEdition[] Editions = [.. Manuals.Given.ShippedManuals().Select(shipped => Manuals.Given.Read(shipped).Edition!)];

    private static readonly (string Folder, ReadCourse Read)[] Courses =
    [
        .. from module in Modules.Select(Assembly.Load)
           from folder in EmbeddedCourses.Folders(module, "Courses/da")
           select (folder, CourseReader.Read(EmbeddedCourses.Load(new(module, folder)), new ShippedSources(NullLogger<ShippedSources>.Instance))),
    ];

    [Fact]
    public void Read_ShippedCourses_HaveNoProblems() =>
        AssertNone(Courses.SelectMany(course => course.Read.Problems.Select(problem => problem.ToString())));

    [Fact]
    public void Links_OfShippedCourses_LeadToSections()
    {
        var known = Editions.Select(edition => edition.Id).ToHashSet();

        AssertNone(Courses.SelectMany(course => CourseLinkCheck.Against(course.Read, Editions)).Select(problem => problem.ToString()));
        AssertNone(Courses.SelectMany(course => course.Read.Links).Where(link => !known.Contains(link.Link.ManualId ?? "")).Select(link => link.ToString()));
    }

    [Fact]
    public void Quizzes_OfShippedCourses_SurviveBeingWrittenAsText()
    {
        foreach (var quiz in Courses.SelectMany(course => course.Read.Course!.Lessons).Select(lesson => lesson.Quiz).Where(quiz => !quiz.IsEmpty))
        {
            var (read, problem) = WrittenQuiz.Read(WrittenQuiz.Write(quiz), quiz);

            Assert.Null(problem);
            Assert.Equal(JsonSerializer.Serialize(quiz), JsonSerializer.Serialize(read));
        }
    }

    [Fact]
    public void Includes_OfShippedCourses_AreSectionsOrBoxesAndNoChapters() => AssertNone(
        from course in Courses
        where course.Read.Course is not null
        from lesson in course.Read.Course!.Lessons
        from section in LessonText.Read(lesson.Text).Includes
        where Editions.FirstOrDefault(edition => edition.Id == section.Manual)?.Passage(section.Id) is null
        select $"{course.Folder} {lesson.Id}: {section}");

    [Fact]
    public void Lessons_OfShippedCourses_HaveWordsForTheTrainer() => AssertNone(
        from course in Courses
        where course.Read.Course is not null
        from lesson in course.Read.Course!.Lessons
        where !LessonText.Read(lesson.Text).Pieces.OfType<LessonPiece.Box>().Any(box => box.Kind == LessonBoxKind.Trainer)
        select $"{course.Folder} {lesson.Id}");

    [Fact]
    public void Ids_OfShippedCourses_AreTheirFoldersNames() => AssertNone(
        from course in Courses
        where course.Read.Course is { } read && read.Id != course.Folder.Split('/')[^1]
        select course.Folder);

    // All of them in the message: an equality cuts it off.
    private static void AssertNone(IEnumerable<string> problems) => Assert.True(!problems.Any(), string.Join(Environment.NewLine, problems));
}

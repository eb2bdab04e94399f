using System.Reflection;
using HousingFirst.Manuals.Editions;
using HousingFirst.Training.Reading;
using HousingFirst.Training.Shipping;
using HousingFirst.Manuals.Shipping;
using Microsoft.Extensions.Logging.Abstractions;

namespace HousingFirst.UnitTests.Training;

/// <summary>
/// What ships is right: every course reads without a problem, minutes and days add up, each goal is met by a lesson, and all that it
/// includes, links to and sends readers to is there.
/// </summary>
public sealed class ShippedCoursesTests
{
    private static readonly string[] Modules =
        ["HousingFirst.Act", "HousingFirst.Approach", "HousingFirst.Cti", "HousingFirst.Icm", "HousingFirst.Training"];

    private static readonly ManualEdition[] Editions = [.. Manuals.Given.ShippedManuals().Select(shipped => Manuals.Given.Read(shipped).Edition!)];

    public static TheoryData<string, string> Courses
    {
        get
        {
            var courses = new TheoryData<string, string>();
            foreach (var module in Modules)
            {
                foreach (var folder in EmbeddedCourses.Folders(Assembly.Load(module), "Courses/da"))
                {
                    courses.Add(module, folder);
                }
            }

            return courses;
        }
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public void Read_ShippedCourse_HasNoProblems(string module, string folder)
    {
        var read = Read(module, folder);

        Assert.Empty(read.Problems.Select(problem => problem.ToString()));
        Assert.Equal(folder.Split('/')[^1], read.Course!.Id);
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public void Links_OfAShippedCourse_LeadToSectionsThatCanBeIncluded(string module, string folder)
    {
        var read = Read(module, folder);

        Assert.Empty(CourseLinkCheck.Against(read, Editions).Select(problem => problem.ToString()));
        var known = Editions.Select(edition => edition.Id).ToHashSet();
        Assert.Empty(read.Links.Where(link => !known.Contains(link.Link.ManualId!)).Select(link => link.ToString()));
        Assert.Empty(read.Course!.Lessons
            .SelectMany(lesson => LessonText.Read(lesson.Text).Includes)
            .Where(section => Editions.First(edition => edition.Id == section.Manual).Passage(section.Id) is null)
            .Select(section => $"{section} is no section or box"));
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public void Lessons_OfAShippedCourse_GiveTheTrainerWordsOfTheirOwn(string module, string folder)
    {
        var without =
            from lesson in Read(module, folder).Course!.Lessons
            where !LessonText.Read(lesson.Text).Pieces.OfType<LessonPiece.Box>().Any(box => box.Kind == LessonBoxKind.Trainer)
            select lesson.Id;

        Assert.Empty(without);
    }

    [Fact]
    public void Ids_OfShippedCourses_AreDifferent()
    {
        var ids = Courses.Select(course => Read((string)course[0], (string)course[1]).Course?.Id).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    private static ReadCourse Read(string module, string folder) => CourseReader.Read(
        EmbeddedCourses.Load(new(Assembly.Load(module), folder)), new ShippedSources(NullLogger<ShippedSources>.Instance));
}

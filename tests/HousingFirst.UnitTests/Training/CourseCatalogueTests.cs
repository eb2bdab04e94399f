using HousingFirst.Sdk.Portals;
using HousingFirst.Training.Catalogue;
using HousingFirst.Training.Courses;
using HousingFirst.Training.Runs;
using HousingFirst.Training.Shelves;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace HousingFirst.UnitTests.Training;

public sealed class CourseCatalogueTests
{
    private static readonly DateOnly Today = new(2027, 1, 1);

    [Theory]
    [InlineData("", "cti icm lederdag", "2027-03-10 2027-04-14 2027-05-05")]
    [InlineData("metode=cti", "cti", "2027-03-10")]
    [InlineData("metode=hvadsomhelst", "cti icm lederdag", "2027-03-10 2027-04-14 2027-05-05")]
    [InlineData("slags=leadership", "lederdag", "2027-05-05")]
    [InlineData("sted=demoby", "cti", "2027-03-10")]
    [InlineData("sted=online", "icm", "2027-04-14")]
    [InlineData("sted=Andeby", "", "")]
    [InlineData("maaned=2027-05", "lederdag", "2027-05-05")]
    [InlineData("maaned=maj", "cti icm lederdag", "2027-03-10 2027-04-14 2027-05-05")]
    [InlineData("ledige=ja", "cti icm", "2027-03-10 2027-04-14")]
    [InlineData("metode=cti&maaned=2027-05", "", "")]
    public void Of_Filter_LeavesWhatMatches(string query, string courses, string runs)
    {
        var catalogue = CourseCatalogue.Of(All(), CatalogueFilter.Read(new QueryCollection(QueryHelpers.ParseQuery(query))), Today);

        Assert.Equal(courses, string.Join(' ', catalogue.Courses.Select(course => course.Course.Id)));
        Assert.Equal(runs, string.Join(' ', catalogue.Runs.Select(run => run.Run.FirstDay.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Of_AnyFilter_KeepsAllChoices()
    {
        var catalogue = CourseCatalogue.Of(All(), new("cti", null, null, null, OpenOnly: true), Today);

        Assert.Equal(["cti", "icm"], catalogue.Methods.ToArray());
        Assert.Equal([CourseKind.Method, CourseKind.Leadership], catalogue.Kinds.ToArray());
        Assert.Equal((1, true, 3), (catalogue.Places.Length, catalogue.HasOnline, catalogue.Months.Length));
    }

    private static ShelvedCourse[] All() =>
    [
        Course("cti", "cti", CourseKind.Method, Runs.Run([new(2027, 3, 10)])),
        Course("icm", "icm", CourseKind.Method, Runs.Run([new(2027, 4, 14)], run => (run.Place, run.IsOnline) = (null, true))),
        Course("lederdag", null, CourseKind.Leadership, Runs.Run([new(2027, 5, 5)], run => (run.Place, run.State) = (null, RunState.Full))),
    ];

    private static ShelvedCourse Course(string id, string? method, CourseKind kind, CourseRun run) => new(
        id, Given.Course() with { Id = id, Title = id, Method = method, Kind = kind }, Audience.Everybody, Audience.Everybody, 0, null, [], [run]);
}

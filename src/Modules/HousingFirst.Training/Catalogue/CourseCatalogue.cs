using System.Collections.Immutable;
using HousingFirst.Sdk.Documents;
using HousingFirst.Training.Courses;
using HousingFirst.Training.Shelves;

namespace HousingFirst.Training.Catalogue;

/// <summary>The courses and runs that a reader finds, and what there is to look for.</summary>
/// <param name="Courses">The courses that match.</param>
/// <param name="Runs">The runs that match, by date.</param>
/// <param name="Methods">The methods of all courses.</param>
/// <param name="Kinds">The kinds of all courses.</param>
/// <param name="Places">The places of all runs.</param>
/// <param name="HasOnline">Whether there are runs on the net.</param>
/// <param name="Months">The months in which runs begin.</param>
internal sealed record CourseCatalogue(
    ImmutableArray<ShelvedCourse> Courses,
    ImmutableArray<RunOfCourse> Runs,
    ImmutableArray<string> Methods,
    ImmutableArray<CourseKind> Kinds,
    ImmutableArray<string> Places,
    bool HasOnline,
    ImmutableArray<DateOnly> Months)
{
    /// <summary>Whether there is anything to choose between.</summary>
    public bool HasChoices => Methods.Length > 1 || Kinds.Length > 1 || !Months.IsEmpty;

    /// <summary>Finds. Pure.</summary>
    /// <param name="courses">The courses that the reader may see, with the runs that are not over.</param>
    /// <param name="filter">What is looked for.</param>
    /// <param name="today">The day in the portal's time.</param>
    public static CourseCatalogue Of(IReadOnlyList<ShelvedCourse> courses, CatalogueFilter filter, DateOnly today)
    {
        ImmutableArray<RunOfCourse> runs =
        [
            .. courses.Where(course => filter.Matches(course.Course))
                .SelectMany(course => course.Runs.Where(run => filter.Matches(run, today)).Select(run => new RunOfCourse(course.Course, run, today)))
                .OrderBy(entry => entry.Run.FirstDay)
                .ThenBy(entry => DanishText.SortKey(entry.Course.Title), StringComparer.Ordinal),
        ];
        var withRuns = runs.Select(entry => entry.Course.Id).ToHashSet(StringComparer.Ordinal);
        var all = courses.SelectMany(course => course.Runs).ToList();
        return new(
            [.. courses.Where(course => filter.Matches(course.Course) && (!filter.AsksForRuns || withRuns.Contains(course.Course.Id)))],
            runs,
            [.. courses.Select(course => course.Course.Method).OfType<string>().Distinct(StringComparer.Ordinal)],
            [.. courses.Select(course => course.Course.Kind).Distinct().Order()],
            [.. all.Select(run => run.Details.Place).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(DanishText.SortKey, StringComparer.Ordinal)],
            all.Exists(run => run.Details.IsOnline),
            [.. all.Select(run => new DateOnly(run.FirstDay.Year, run.FirstDay.Month, 1)).Distinct().Order()]);
    }
}

using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Reading;
using HousingFirst.Training.Reading;

namespace HousingFirst.UnitTests.Training;

/// <summary>Finds sections that a course leads to and that are not there. A manual that is not among the editions is none of ours: a portal need not show all.</summary>
internal static class CourseLinkCheck
{
    public static ImmutableArray<ManualProblem> Against(ReadCourse course, IEnumerable<ManualEdition> editions)
    {
        var byId = editions.ToDictionary(edition => edition.Id, StringComparer.Ordinal);
        return
        [
            .. course.Links
                .Where(link => link.Link is { ManualId: { } manual, Id: { } id } && byId.TryGetValue(manual, out var edition) && edition.Find(id) is null)
                .Select(link => new ManualProblem(
                    ProblemKind.BrokenLink, IsError: false, link.File, link.Line, $"No section has the id that {link.Link} leads to.", "Correct the id.")),
        ];
    }
}

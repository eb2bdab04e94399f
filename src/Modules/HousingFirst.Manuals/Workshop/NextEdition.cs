using System.Collections.Immutable;
using HousingFirst.Manuals.Changes;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Reading;

namespace HousingFirst.Manuals.Workshop;

/// <summary>The edition that would come next, before anybody publishes it.</summary>
/// <param name="Stored">What would be kept.</param>
/// <param name="Now">What readers read now; null while they read nothing of the manual.</param>
/// <param name="After">What they would read.</param>
/// <param name="New">Versions that would come to readers.</param>
/// <param name="Problems">What keeps a chapter out of it.</param>
internal sealed record NextEdition(
    OwnEdition Stored, ManualEdition? Now, ManualEdition After, ImmutableArray<ChapterVersion> New, ImmutableArray<ManualProblem> Problems)
{
    /// <summary>What becomes of each section; null where all is new.</summary>
    public EditionChanges? Changes { get; } = Now is null ? null : EditionChanges.Between(Now, After);

    /// <summary>Whether readers would read anything else.</summary>
    public bool SaysAnything => Now is null
        ? !After.Chapters.IsEmpty
        : !New.IsEmpty
            || !Order(Now).SequenceEqual(Order(After), StringComparer.Ordinal);

    public bool CanBePublished => SaysAnything && !Problems.Any(problem => problem.IsError);

    private static IEnumerable<string> Order(ManualEdition edition) =>
        edition.Chapters.SelectMany(chapter => chapter.Sections.Select(section => section.Id).Prepend(chapter.Id));
}

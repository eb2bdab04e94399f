using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Shelves;

namespace HousingFirst.Manuals.Checklists;

/// <summary>A manual's checklists with where they stand.</summary>
/// <param name="Manual">The manual.</param>
/// <param name="Lists">Its checklists in reading order.</param>
internal sealed record ManualChecklists(ShelvedManual Manual, ImmutableArray<(ManualChapter Chapter, Checklist List)> Lists)
{
    public static ManualChecklists Of(ShelvedManual manual) =>
        new(manual, [.. manual.Edition.Chapters.SelectMany(chapter => chapter.Checklists, (chapter, list) => (chapter, list))]);
}

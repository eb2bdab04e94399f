using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;

namespace HousingFirst.Manuals.Workshop;

/// <summary>A manual as its writers see it: the portal's own chapters in their newest versions among those that ship.</summary>
/// <param name="Own">What the portal writes.</param>
/// <param name="Shipped">The edition that ships; null in a manual of the portal's own.</param>
/// <param name="Order">All chapters in reading order.</param>
/// <param name="Versions">All versions that are not done with, newest first.</param>
internal sealed record WritersManual(OwnManual Own, ManualEdition? Shipped, ImmutableArray<string> Order, ImmutableArray<ChapterVersion> Versions)
{
    public string Id => Own.ManualId;

    public string Title => Shipped?.Title ?? Own.Title;

    /// <summary>The version that is worked on, or else read; null for a chapter that ships.</summary>
    public ChapterVersion? Newest(string chapterId) => Versions.FirstOrDefault(version => version.ChapterId == chapterId);

    /// <summary>The version that readers read; null while they read none.</summary>
    public ChapterVersion? Read(string chapterId) =>
        Versions.FirstOrDefault(version => version.ChapterId == chapterId
            && version.State is (ChapterState.Published or ChapterState.DueForRevision));

    /// <summary>The version that the next edition would hold.</summary>
    public ChapterVersion? Next(string chapterId) =>
        Versions.FirstOrDefault(version => version.ChapterId == chapterId && version.State == ChapterState.Approved) ?? Read(chapterId);

    public bool IsOwn(string chapterId) => Newest(chapterId) is not null;

    public string TitleOf(string chapterId) => Newest(chapterId)?.Title ?? Shipped?.Chapter(chapterId)?.Title ?? chapterId;
}

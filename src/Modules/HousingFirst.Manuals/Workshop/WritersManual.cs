using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Shelves;

namespace HousingFirst.Manuals.Workshop;

/// <summary>A manual as its writers see it: the portal's own chapters in their newest versions among those that ship.</summary>
/// <param name="Own">What the portal writes.</param>
/// <param name="Shipped">The edition that the portal reads of what ships; null in a manual of the portal's own.</param>
/// <param name="Order">All chapters in reading order.</param>
/// <param name="Versions">All versions that are not done with, newest first.</param>
internal sealed record WritersManual(OwnManual Own, ManualEdition? Shipped, ImmutableArray<string> Order, ImmutableArray<ChapterVersion> Versions)
{
    /// <summary>What the portal says of it to readers.</summary>
    public ManualPin Pin { get; init; } = new();

    /// <summary>Places of the portal's own sections in chapters that ship.</summary>
    public ImmutableArray<SectionPlace> Sections => [.. Own.Sections.Where(place => IsOwn(place.SectionId))];

    /// <summary>Those whose chapter no longer ships.</summary>
    public ImmutableArray<SectionPlace> Homeless => [.. Sections.Where(place => Shipped?.Chapter(place.ChapterId) is null)];

    /// <summary>All that the portal writes: own chapters in their order among those that ship, then own sections.</summary>
    public IEnumerable<string> Pieces => Order.Where(IsOwn).Concat(Sections.Select(place => place.SectionId));

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

    /// <summary>Where an own section stands; null for a chapter.</summary>
    public SectionPlace? PlaceOf(string sectionId) => Sections.FirstOrDefault(place => place.SectionId == sectionId);

    /// <summary>An own section and those behind the same neighbour, in their order; empty for a chapter, and where its chapter is gone.</summary>
    public ImmutableArray<string> Beside(string sectionId) =>
        PlaceOf(sectionId) is { } place && Shipped?.Chapter(place.ChapterId) is { } chapter ? OwnSections.Beside(place, chapter, Sections) : [];

    /// <summary>The chapters that readers of one that is taken back can go to: those that they have.</summary>
    public IEnumerable<string> Replacements(string chapterId) => Order.Where(id => id != chapterId && (!IsOwn(id) || Read(id) is not null));

    /// <summary>All ids that other pieces, and the chapters that ship, have given out.</summary>
    public ImmutableHashSet<string> IdsBeside(string pieceId) =>
    [
        .. Shipped?.Chapters.SelectMany(ManualPlace.AllIn).Select(place => place.Id) ?? [],
        .. Versions.Where(version => version.ChapterId != pieceId).SelectMany(version => SectionIds.In(version.Body).Prepend(version.ChapterId)),
    ];

    public bool IsOwn(string chapterId) => Newest(chapterId) is not null;

    public string TitleOf(string chapterId) => Newest(chapterId)?.Title ?? Shipped?.Chapter(chapterId)?.Title ?? chapterId;
}

using System.Collections.Frozen;
using System.Collections.Immutable;

namespace HousingFirst.Manuals.Editions;

/// <summary>One edition of a manual as it was shipped. Immutable, shared by all portals that read it.</summary>
public sealed class ManualEdition
{
    private FrozenDictionary<string, ManualPlace>? _places;

    /// <summary>The manual's id, e.g. <c>cti</c>. Never changes.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Subtitle { get; init; }

    /// <summary>Two or three lines on what the manual is and whom it is for.</summary>
    public required string Lead { get; init; }

    /// <summary>Language of the text, e.g. <c>da</c>.</summary>
    public required string Language { get; init; }

    /// <summary>What searches and pages filter by: <c>housing-first</c>, <c>cti</c>, <c>icm</c> or <c>act</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The edition as its author named it, year and number.</summary>
    public required EditionNumber Number { get; init; }

    public required DateOnly Published { get; init; }

    /// <summary>Role that answers for the text.</summary>
    public required string Owner { get; init; }

    /// <summary>Months from one review to the next.</summary>
    public required int ReviewMonths { get; init; }

    /// <summary>Chapters in reading order; one with an error in it is not here.</summary>
    public required ImmutableArray<ManualChapter> Chapters { get; init; }

    /// <summary>Whether the portal has written all of it itself.</summary>
    public bool IsOwn => !Chapters.IsEmpty && Chapters.All(chapter => chapter.IsOwn);

    /// <summary>SHA-256 over the edition's files and the sources they cite, lower-case hexadecimal. Its address in the library.</summary>
    public required string Hash { get; init; }

    /// <summary>The same edition with other chapters.</summary>
    internal ManualEdition With(ImmutableArray<ManualChapter> chapters, string hash) => new()
    {
        Id = Id,
        Title = Title,
        Subtitle = Subtitle,
        Lead = Lead,
        Language = Language,
        Method = Method,
        Number = Number,
        Published = Published,
        Owner = Owner,
        ReviewMonths = ReviewMonths,
        Chapters = chapters,
        Hash = hash,
    };

    /// <summary>The chapter with that id, or null.</summary>
    public ManualChapter? Chapter(string chapterId) => Chapters.FirstOrDefault(chapter => chapter.Id == chapterId);

    /// <summary>Where an id stands: a chapter's, a section's, a box's or a checklist item's. Null when the edition has no such id.</summary>
    public ManualPlace? Find(string id)
    {
        _places ??= Chapters.SelectMany(ManualPlace.AllIn).ToFrozenDictionary(place => place.Id, StringComparer.Ordinal);
        return _places.GetValueOrDefault(id);
    }

    /// <summary>The section or box with that id, for showing it elsewhere; null when the edition has none, or when it is a chapter's id.</summary>
    public ManualPassage? Passage(string id)
    {
        if (Find(id) is not { Section: { } section } place)
        {
            return null;
        }

        var box = section.Id == id ? null : section.Boxes.FirstOrDefault(box => box.Id == id);
        return section.Id == id || box is not null ? new(this, place.Chapter, section, box) : null;
    }

    /// <summary>The checklist with that id, or null.</summary>
    public Checklist? Checklist(string checklistId) =>
        Chapters.SelectMany(chapter => chapter.Checklists).FirstOrDefault(checklist => checklist.Id == checklistId);
}

using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;

namespace HousingFirst.Manuals.Workshop;

/// <summary>A place in a chapter that ships, as it is chosen for a section of the portal's own.</summary>
/// <param name="ChapterId">The chapter.</param>
/// <param name="After">The section that it is behind; the chapter's own id for its beginning, null for its end.</param>
/// <param name="Title">That section's heading; the chapter's title at its ends.</param>
/// <param name="Was">That section as it reads now, for who has to choose again when it is gone.</param>
internal sealed record PlaceChoice(string ChapterId, string? After, string Title, string Was)
{
    private const char Separator = '#';

    /// <summary>What a form sends for it.</summary>
    public string Value => After is null ? ChapterId : $"{ChapterId}{Separator}{After}";

    /// <summary>The places of a chapter in its order.</summary>
    public static ImmutableArray<PlaceChoice> In(ManualChapter chapter) =>
    [
        new(chapter.Id, chapter.Id, chapter.Title, chapter.Title),
        .. chapter.Sections.Select(section => new PlaceChoice(chapter.Id, section.Id, section.Title, $"{section.Title}\n\n{section.Text}")),
        End(chapter),
    ];

    /// <summary>The end of a chapter.</summary>
    public static PlaceChoice End(ManualChapter chapter) => new(chapter.Id, null, chapter.Title, chapter.Title);

    /// <summary>The place that a form names; null when the edition has none such.</summary>
    public static PlaceChoice? Read(string? value, ManualEdition? edition) =>
        value?.Split(Separator)[0] is { } id && edition?.Chapter(id) is { } chapter
            ? In(chapter).FirstOrDefault(choice => choice.Value == value)
            : null;

    public SectionPlace For(string sectionId) => new(sectionId, ChapterId, After, Was);
}

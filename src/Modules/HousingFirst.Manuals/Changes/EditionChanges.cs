using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Sdk.Differences;

namespace HousingFirst.Manuals.Changes;

/// <summary>What has changed in a manual from one edition to another, section by section. Pure.</summary>
/// <param name="Before">The older edition.</param>
/// <param name="After">The newer one.</param>
/// <param name="Chapters">Chapters that are not as they were: in the newer edition's order, then those that are gone.</param>
internal sealed record EditionChanges(ManualEdition Before, ManualEdition After, ImmutableArray<ChapterChange> Chapters)
{
    public static EditionChanges Between(ManualEdition before, ManualEdition after) => new(
        before,
        after,
        [
            .. after.Chapters.Select(chapter => Compare(chapter, before, after)).Where(change => change.SaysAnything),
            .. before.Chapters.Where(chapter => after.Chapter(chapter.Id) is null).Select(chapter => Gone(chapter, after)),
        ]);

    /// <summary>
    /// The same without a word of chapters of the older edition that were taken back, whether they are gone or have come again: what was wrong
    /// must not stay readable, wherever its sections stand now.
    /// </summary>
    public EditionChanges Without(Func<string, bool> isTakenBack) => this with
    {
        Chapters =
        [
            .. Chapters.Select(chapter => Before.Chapter(chapter.Id) is not null && isTakenBack(chapter.Id)
                ? chapter with { Head = [], Sections = [], NewSources = [], GoneSources = [] }
                : chapter with { Sections = [.. chapter.Sections.Select(section => Silence(section, isTakenBack))] }),
        ],
    };

    /// <summary>How many sections there are of a kind.</summary>
    public int Count(ChangeKind kind) => Chapters.Sum(chapter => chapter.Sections.Count(section => section.Kind == kind));

    private SectionChange Silence(SectionChange section, Func<string, bool> isTakenBack) =>
        Before.Find(section.Id) is { } place && isTakenBack(place.Chapter.Id) ? section with { Text = [] } : section;

    private static ChapterChange Compare(ManualChapter chapter, ManualEdition before, ManualEdition after)
    {
        var old = before.Chapter(chapter.Id);
        if (old?.Hash == chapter.Hash)
        {
            return new(ChangeKind.Changed, chapter.Id, chapter.Title, [], [], [], []);
        }

        var sections = chapter.AllSections.Select(section => Compare(section, chapter, before)).OfType<SectionChange>();
        var gone = old?.AllSections.Where(section => after.Find(section.Id) is null).Select(Gone) ?? [];
        var head = TextDiff.Between(old is null ? "" : $"{old.Title}\n{old.Lead}", $"{chapter.Title}\n{chapter.Lead}");
        return new(
            old is null ? ChangeKind.New : ChangeKind.Changed,
            chapter.Id,
            chapter.Title,
            old is null || head.All(block => block.IsSame) ? [] : head,
            [.. sections, .. gone],
            old is null ? [] : Without(chapter.Sources, old.Sources),
            old is null ? [] : Without(old.Sources, chapter.Sources));
    }

    private static SectionChange? Compare(ManualSection section, ManualChapter chapter, ManualEdition before)
    {
        if (before.Find(section.Id) is not { Section: { } old } place)
        {
            return new(ChangeKind.New, section.Id, section.Title, null, []);
        }

        var movedFrom = place.Chapter.Id == chapter.Id ? null : place.Chapter.Title;
        if (old.Hash == section.Hash)
        {
            return movedFrom is null ? null : new(ChangeKind.Moved, section.Id, section.Title, movedFrom, []);
        }

        var text = TextDiff.Between(TextOf(old), TextOf(section));
        var isSame = text.All(block => block.IsSame);
        return new(isSame ? ChangeKind.References : ChangeKind.Changed, section.Id, section.Title, movedFrom, isSame ? [] : text);

        string TextOf(ManualSection one) => old.Title == section.Title ? SectionText.Of(one) : $"{one.Title}\n{SectionText.Of(one)}";
    }

    private static ChapterChange Gone(ManualChapter chapter, ManualEdition after) => new(
        ChangeKind.Gone,
        chapter.Id,
        chapter.Title,
        [],
        [.. chapter.AllSections.Where(section => after.Find(section.Id) is null).Select(Gone)],
        [],
        []);

    private static SectionChange Gone(ManualSection section) =>
        new(ChangeKind.Gone, section.Id, section.Title, null, TextDiff.Between(SectionText.Of(section), ""));

    private static ImmutableArray<ManualSource> Without(ImmutableArray<ManualSource> sources, ImmutableArray<ManualSource> known) =>
        [.. sources.Where(source => !known.Any(other => other.Key == source.Key))];
}

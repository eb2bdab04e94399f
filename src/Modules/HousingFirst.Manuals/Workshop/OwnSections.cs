using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using HousingFirst.Manuals.Editions;

namespace HousingFirst.Manuals.Workshop;

/// <summary>
/// Puts sections of the portal's own into chapters that ship. From then on such a section is one like the others: pages, search, print, books and
/// links need not know of it. Pure.
/// </summary>
internal static class OwnSections
{
    // In the files of an edition a section stands in a chapter of its own, and an id is given once. No own chapter of a manual that ships begins so.
    private const string FilePrefix = "afsnit-";

    /// <summary>Id of the chapter that a section stands in within the files of an own edition.</summary>
    public static string FileOf(string sectionId) => FilePrefix + sectionId;

    /// <summary>What writers call a chapter of an own edition's files: the section that it is made for, or itself.</summary>
    public static string PieceOf(string fileId) =>
        fileId.StartsWith(FilePrefix + OwnChapters.Prefix, StringComparison.Ordinal) ? fileId[FilePrefix.Length..] : fileId;

    /// <summary>The sections of a chapter in reading order: those that ship, and the portal's own at their places.</summary>
    public static IEnumerable<(ManualSection? Shipped, SectionPlace? Own)> Arrange(ManualChapter chapter, IEnumerable<SectionPlace> places)
    {
        var own = places.Where(place => place.ChapterId == chapter.Id).ToList();
        foreach (var place in own.Where(place => place.After == chapter.Id))
        {
            yield return (null, place);
        }

        foreach (var section in chapter.Sections)
        {
            yield return (section, null);
            foreach (var place in own.Where(place => place.After == section.Id))
            {
                yield return (null, place);
            }
        }

        // One that has lost its neighbour stands where it is found.
        foreach (var place in own.Where(place => NeighbourOf(place, chapter) is null))
        {
            yield return (null, place);
        }
    }

    /// <summary>Ids of the own sections that stand behind the same neighbour as one of them, that one too, in their order.</summary>
    public static ImmutableArray<string> Beside(SectionPlace one, ManualChapter chapter, IEnumerable<SectionPlace> places) =>
    [
        .. places.Where(place => place.ChapterId == chapter.Id && NeighbourOf(place, chapter) == NeighbourOf(one, chapter))
            .Select(place => place.SectionId),
    ];

    /// <summary>The places with those of some sections in another order among themselves; all others stay where they are.</summary>
    public static ImmutableArray<SectionPlace> Reorder(IReadOnlyList<SectionPlace> places, IReadOnlyList<string> order)
    {
        var ids = order.ToList();
        var moved = new Queue<SectionPlace>(places.Where(IsNamed).OrderBy(place => ids.IndexOf(place.SectionId)));
        return [.. places.Select(place => IsNamed(place) ? moved.Dequeue() : place)];

        bool IsNamed(SectionPlace place) => ids.Contains(place.SectionId);
    }

    /// <summary>Whether the chapter, or the neighbour in it, is no longer there.</summary>
    public static bool IsLost(SectionPlace place, ManualEdition edition) =>
        edition.Chapter(place.ChapterId) is not { } chapter || IsLost(place, chapter);

    /// <summary>The shipped chapters with the own sections in them. One whose chapter is gone, or that meets an id of theirs, is left out.</summary>
    public static IEnumerable<ManualChapter> PutInto(ManualEdition shipped, ManualEdition own, IReadOnlyList<SectionPlace> places)
    {
        foreach (var chapter in shipped.Chapters)
        {
            var files = places.Where(place => place.ChapterId == chapter.Id)
                .Select(place => own.Chapter(FileOf(place.SectionId))).OfType<ManualChapter>()
                .Where(file => !OwnChapters.SharesAnId(file, shipped)).ToImmutableArray();
            yield return files.IsEmpty ? chapter : Put(chapter, files, places);
        }
    }

    private static string? NeighbourOf(SectionPlace place, ManualChapter chapter) => IsLost(place, chapter) ? null : place.After;

    private static bool IsLost(SectionPlace place, ManualChapter chapter) =>
        place.After is { } after && after != chapter.Id && !chapter.Sections.Any(section => section.Id == after);

    private static ManualChapter Put(ManualChapter chapter, ImmutableArray<ManualChapter> files, IReadOnlyList<SectionPlace> places)
    {
        ImmutableArray<ManualSection> sections =
        [
            .. Arrange(chapter, places)
                .Select(at => at.Shipped ?? files.FirstOrDefault(file => file.Id == FileOf(at.Own!.SectionId))?.Sections.Select(Own).First())
                .OfType<ManualSection>(),
        ];
        return chapter with
        {
            Sections = sections,
            Checklists = [.. Checklist.AllIn(sections)],
            // Behind the chapter's own: its citations keep their numbers.
            Sources = [.. chapter.Sources.Concat(files.SelectMany(file => file.Sources)).DistinctBy(source => source.Key, StringComparer.Ordinal)],
            Pictures =
            [
                .. chapter.Pictures.Concat(files.SelectMany(file => file.Pictures)).DistinctBy(picture => picture.Name, StringComparer.Ordinal),
            ],
            MediaPictures = [.. files.SelectMany(file => file.MediaPictures).Distinct(StringComparer.Ordinal)],
            LinkedManuals =
            [
                .. chapter.LinkedManuals.Concat(files.SelectMany(file => file.LinkedManuals)).Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ],
            // All of it has been reviewed since the one day, and none of it is due before the other.
            Reviewed = files.Select(file => file.Reviewed).Append(chapter.Reviewed).Min(),
            NextReview = files.Select(file => file.NextReview).Append(chapter.NextReview).Min(),
            ValidTo = files.Select(file => file.ValidTo).Append(chapter.ValidTo).Min(),
            Hash = Hash([chapter.Hash, .. sections.Select(section => section.Id), .. files.Select(file => file.Hash)]),
        };
    }

    private static ManualSection Own(ManualSection section) => section with { IsOwn = true, Parts = [.. section.Parts.Select(Own)] };

    private static string Hash(ImmutableArray<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
}

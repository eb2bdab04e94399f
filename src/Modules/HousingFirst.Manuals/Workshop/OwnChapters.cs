using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;

namespace HousingFirst.Manuals.Workshop;

/// <summary>Puts own chapters, and own sections of its chapters, into a manual that ships. Pure: the same two editions give the same third.</summary>
internal static class OwnChapters
{
    /// <summary>Begins all ids that a portal gives out in a manual that ships, so that no later edition of it meets them.</summary>
    public const string Prefix = "hos-os-";

    private const char Joint = '+';

    /// <summary>The shipped edition with the own chapters at their places. Its hash tells both apart, and leads back to them.</summary>
    public static ManualEdition Insert(ManualEdition shipped, ManualEdition own, OwnPlaces places)
    {
        var chapters = OwnSections.PutInto(shipped, own, places.Sections).ToList();
        foreach (var place in places.Chapters)
        {
            if (own.Chapter(place.ChapterId) is not { } chapter || SharesAnId(chapter, shipped))
            {
                continue;
            }

            // A chapter that has lost its neighbour in a later edition goes to the end, where it is found.
            var after = chapters.FindIndex(other => other.Id == place.After);
            chapters.Insert(place.After is null ? 0 : after < 0 ? chapters.Count : after + 1, chapter with { IsOwn = true });
        }

        return shipped.With([.. chapters], Join(shipped.Hash, own.Hash));
    }

    /// <summary>The hash of both together.</summary>
    public static string Join(string shipped, string own) => shipped + Joint + own;

    /// <summary>The hashes of both editions that a hash is made of; the own one is null where it is of one.</summary>
    public static (string Shipped, string? Own) Split(string hash) =>
        hash.IndexOf(Joint, StringComparison.Ordinal) is var at && at < 0 ? (hash, null) : (hash[..at], hash[(at + 1)..]);

    /// <summary>Where the own chapters stand in an order of all.</summary>
    public static ImmutableArray<ChapterPlace> Places(IReadOnlyList<string> order, Func<string, bool> isOwn) =>
    [
        .. order.Select((id, at) => new ChapterPlace(id, at == 0 ? null : order[at - 1])).Where(place => isOwn(place.ChapterId)),
    ];

    /// <summary>Whether a chapter gives out an id that the edition has.</summary>
    public static bool SharesAnId(ManualChapter chapter, ManualEdition shipped) =>
        ManualPlace.AllIn(chapter).Any(place => shipped.Find(place.Id) is not null);
}

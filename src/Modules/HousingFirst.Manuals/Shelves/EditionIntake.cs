using HousingFirst.Manuals.Editions;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Manuals.Shelves;

/// <summary>Whether an edition that ships may take the place of what the library has. An edition's number is a promise: it is cited, printed and pinned.</summary>
internal abstract record EditionIntake
{
    /// <param name="number">The shipped edition's number.</param>
    /// <param name="hash">Its hash.</param>
    /// <param name="known">What the library has of the manual, oldest first.</param>
    public static EditionIntake Decide(EditionNumber number, string hash, IReadOnlyCollection<HostLibraryEntry> known)
    {
        var newest = known
            .Select(entry => (Entry: entry, Number: EditionNumber.TryParse(entry.Revision, out var parsed) ? parsed : default))
            .OrderBy(entry => entry.Number)
            .LastOrDefault();
        if (newest.Entry is null || newest.Number < number || (newest.Number == number && known.Any(entry => entry.Revision == newest.Entry.Revision && entry.Hash == hash)))
        {
            return new Welcome();
        }

        return newest.Number == number ? new OtherText(newest.Entry) : new Older(newest.Entry);
    }

    /// <summary>It is new, or known already.</summary>
    public sealed record Welcome : EditionIntake;

    /// <summary>The library has a newer one.</summary>
    public sealed record Older(HostLibraryEntry Newer) : EditionIntake;

    /// <summary>The library has another text under the same number.</summary>
    public sealed record OtherText(HostLibraryEntry Known) : EditionIntake;
}

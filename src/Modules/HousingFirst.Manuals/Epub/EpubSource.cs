using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Manuals.Shelves;

namespace HousingFirst.Manuals.Epub;

/// <summary>All that a book is made of; the same source gives the same bytes.</summary>
/// <param name="Manual">The manual as the portal shows it.</param>
/// <param name="Chapters">Its chapters as the reader may see them.</param>
/// <param name="Publisher">The portal's title.</param>
/// <param name="Origin">Scheme and host of the portal, without a slash at the end.</param>
/// <param name="PathBase">The portal's path base, empty or beginning with a slash.</param>
internal sealed record EpubSource(
    ShelvedManual Manual, ImmutableArray<(ManualChapter Chapter, RenderedChapter Text)> Chapters, string Publisher, string Origin, string PathBase)
{
    public ManualEdition Edition => Manual.Edition;

    /// <summary>
    /// When the book last became another: its edition's day, when the portal last said something else of the manual, or exchanged a picture. The file's own
    /// birth would make two of the same differ.
    /// </summary>
    public DateTimeOffset Modified
    {
        get
        {
            var published = new DateTimeOffset(Edition.Published, TimeOnly.MinValue, TimeSpan.Zero);
            return Manual.Media.All.Select(picture => picture.StoredUtc is { } stored ? new DateTimeOffset(stored, TimeSpan.Zero) : published)
                .Append(Manual.ChangedUtc?.ToUniversalTime() ?? published).Append(published).Max();
        }
    }

    /// <summary>The full address of a place that survives when it moves.</summary>
    public string Permanent(string id) => Origin + PathBase + ManualAddresses.Permanent(Manual.Id, id);

    /// <summary>The full address of the manual in the portal.</summary>
    public string Address => Origin + PathBase + ManualAddresses.Manual(Manual.Id);
}

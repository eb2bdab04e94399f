using HousingFirst.Manuals.Editions;

namespace HousingFirst.Manuals.Shelves;

/// <summary>An edition that the library has besides the one that is read.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Hash">Its hash in the library.</param>
internal sealed record OlderEdition(EditionNumber Number, string Hash);

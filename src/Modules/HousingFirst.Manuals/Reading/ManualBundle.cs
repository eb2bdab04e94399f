using System.Collections.Immutable;
using HousingFirst.Manuals.Pictures;

namespace HousingFirst.Manuals.Reading;

/// <summary>The files of an edition and the catalogue that its citations are looked up in.</summary>
/// <param name="Folder">Where the files stand, for messages.</param>
/// <param name="Files">Text by file name, sorted by name, which is the order of the chapters.</param>
/// <param name="Sources">The catalogue of sources.</param>
internal sealed record ManualBundle(string Folder, ImmutableSortedDictionary<string, string> Files, SourceCatalogue Sources)
{
    /// <summary>The pictures that its chapters can place.</summary>
    public PictureCatalogue Pictures { get; init; } = PictureCatalogue.Empty;
}

using System.Collections.Immutable;

namespace HousingFirst.Manuals.Pictures;

/// <summary>Pictures by name.</summary>
internal sealed record PictureCatalogue(ImmutableSortedDictionary<string, Picture> ByName)
{
    public static PictureCatalogue Empty { get; } = new(ImmutableSortedDictionary.Create<string, Picture>(StringComparer.Ordinal));
}

using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;

namespace HousingFirst.Manuals.Reading;

/// <summary>Sources by key.</summary>
internal sealed record SourceCatalogue(ImmutableSortedDictionary<string, ManualSource> ByKey)
{
    public static SourceCatalogue Empty { get; } = new(ImmutableSortedDictionary.Create<string, ManualSource>(StringComparer.Ordinal));
}

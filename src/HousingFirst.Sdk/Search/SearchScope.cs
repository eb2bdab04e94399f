using System.Collections.Immutable;

namespace HousingFirst.Sdk.Search;

/// <summary>All that the current reader can keep a question to.</summary>
/// <param name="Methods">Methods.</param>
/// <param name="Types">Types.</param>
/// <param name="Collections">Collections with their names.</param>
public sealed record SearchScope(ImmutableArray<string> Methods, ImmutableArray<string> Types, ImmutableArray<SearchFacet> Collections);

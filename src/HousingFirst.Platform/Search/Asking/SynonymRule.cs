using System.Collections.Immutable;

namespace HousingFirst.Platform.Search.Asking;

/// <summary>A line of synonyms.</summary>
/// <param name="From">What is said, as keys.</param>
/// <param name="To">What may be meant.</param>
/// <param name="IsBothWays">Whether all of them mean the same.</param>
internal sealed record SynonymRule(
    ImmutableArray<ImmutableArray<string>> From, ImmutableArray<ImmutableArray<string>> To, bool IsBothWays);

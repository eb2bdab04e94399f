using System.Collections.Immutable;

namespace HousingFirst.Guidance.Matching;

/// <summary>What steps in where a recommended method is not to be had.</summary>
/// <param name="Of">The method that is not to be had.</param>
/// <param name="When">When that is so.</param>
/// <param name="Recommend">What steps in.</param>
/// <param name="Why">The reason.</param>
/// <param name="AlternativeWhy">Under what circumstances the first method would be recommended.</param>
/// <param name="Flags">What it raises.</param>
/// <param name="Sources">What it rests on.</param>
internal sealed record MatchFallback(
    string Of, MatchCondition When, string Recommend, string Why, string AlternativeWhy, ImmutableArray<string> Flags, ImmutableArray<string> Sources);

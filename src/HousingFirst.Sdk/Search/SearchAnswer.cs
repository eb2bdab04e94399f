using System.Collections.Immutable;

namespace HousingFirst.Sdk.Search;

/// <summary>What was found.</summary>
/// <param name="Query">The question as it was searched for: its first words, where it was very long.</param>
/// <param name="Total">How many entries fit; counted no further than <see cref="MostCounted"/>.</param>
/// <param name="Suggestion">Another spelling, or null.</param>
/// <param name="ShowsSuggestion">The hits are those of <paramref name="Suggestion"/>, because the question itself found nothing. To be said to the reader.</param>
/// <param name="Hits">Best first.</param>
/// <param name="Methods">How many fit of each method.</param>
/// <param name="Types">How many fit of each type.</param>
/// <param name="Collections">How many fit of each collection.</param>
/// <param name="Keepable">
/// The question as it may be counted: in lower case, with … for names, addresses, numbers that count nothing and words that neither the portal's
/// texts nor the dictionary know, because they may name a person; null when nothing else is left.
/// </param>
public sealed record SearchAnswer(
    string Query,
    int Total,
    string? Suggestion,
    bool ShowsSuggestion,
    ImmutableArray<SearchHit> Hits,
    ImmutableArray<SearchFacet> Methods,
    ImmutableArray<SearchFacet> Types,
    ImmutableArray<SearchFacet> Collections,
    string? Keepable)
{
    /// <summary>Where counting stops: nobody reads so far, and counting all costs.</summary>
    public const int MostCounted = 200;
}

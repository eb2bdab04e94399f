namespace HousingFirst.Search;

/// <summary>What the API answers.</summary>
/// <param name="Query">The question as it was searched for.</param>
/// <param name="Total">How many entries fit, counted to 200.</param>
/// <param name="Suggestion">Another spelling, or null.</param>
/// <param name="ShowsSuggestion">Whether the hits are those of the suggestion.</param>
/// <param name="Hits">Best first.</param>
internal sealed record SearchResponse(string Query, int Total, string? Suggestion, bool ShowsSuggestion, IReadOnlyList<SearchResponseHit> Hits);

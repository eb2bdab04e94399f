namespace HousingFirst.Guidance.Matching.Local;

/// <summary>Where a portal can put words of its own: a row of the table, or a recommendation whatever row leads there.</summary>
/// <param name="Key">The row's or the recommendation's id.</param>
/// <param name="Row">The row; null where it is a recommendation.</param>
/// <param name="Recommendation">What is recommended there.</param>
internal sealed record MatchPlace(string Key, MatchRule? Row, MatchRecommendation Recommendation)
{
    /// <summary>All places of an edition, its rows first.</summary>
    public static IEnumerable<MatchPlace> Of(MatchEdition edition) =>
    [
        .. edition.Rules.Select(rule => new MatchPlace(rule.Id, rule, edition.Recommendation(rule.Recommend))),
        .. edition.Recommendations.Select(recommendation => new MatchPlace(recommendation.Id, null, recommendation)),
    ];

    /// <summary>The places that a result leads to: its row, then its recommendation.</summary>
    public static IEnumerable<MatchPlace> Of(MatchResult result) =>
    [
        new(result.Row.Id, result.Row, result.Edition.Recommendation(result.Row.Recommend)),
        new(result.Recommendation.Id, null, result.Recommendation),
    ];
}

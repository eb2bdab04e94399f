namespace HousingFirst.Guidance.Matching;

/// <summary>What else could be recommended, and what it would take.</summary>
/// <param name="Recommendation">The other recommendation.</param>
/// <param name="Question">The question whose answer would have to be another; null where it is no matter of answers.</param>
/// <param name="Choice">That answer.</param>
/// <param name="Why">The reason, where it is no matter of answers.</param>
internal sealed record MatchAlternative(MatchRecommendation Recommendation, MatchQuestion? Question, MatchChoice? Choice, string? Why);

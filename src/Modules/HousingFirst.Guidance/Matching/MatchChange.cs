namespace HousingFirst.Guidance.Matching;

/// <summary>Another answer.</summary>
/// <param name="Question">Key of the question.</param>
/// <param name="Answer">The answer.</param>
internal sealed record MatchChange(string Question, string Answer);

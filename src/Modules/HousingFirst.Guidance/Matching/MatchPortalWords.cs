namespace HousingFirst.Guidance.Matching;

/// <summary>What the portal itself says, in an answer for programs.</summary>
/// <param name="About">The row or the recommendation that it is said about.</param>
/// <param name="Text">The words in Markdown.</param>
internal sealed record MatchPortalWords(string About, string Text);

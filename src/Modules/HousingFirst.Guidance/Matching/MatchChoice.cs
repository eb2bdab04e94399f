namespace HousingFirst.Guidance.Matching;

/// <summary>An answer to choose.</summary>
/// <param name="Id">Its word in the API. Never changes.</param>
/// <param name="Text">Its words on the page.</param>
internal sealed record MatchChoice(string Id, string Text);

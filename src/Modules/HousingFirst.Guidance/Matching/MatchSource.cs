namespace HousingFirst.Guidance.Matching;

/// <summary>A source in an answer for programs.</summary>
/// <param name="Key">Its key in the catalogue.</param>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Year">Year of publication, where known.</param>
/// <param name="Url">Address, where there is one.</param>
internal sealed record MatchSource(string Key, string Title, string Publisher, int? Year, Uri? Url);

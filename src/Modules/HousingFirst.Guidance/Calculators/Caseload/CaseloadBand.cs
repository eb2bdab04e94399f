namespace HousingFirst.Guidance.Calculators.Caseload;

/// <summary>A stretch of loads with a colour, a sign and a word.</summary>
/// <param name="Id"><c>green</c>, <c>yellow</c>, <c>red</c>.</param>
/// <param name="To">The highest load in it; null where it has no end.</param>
/// <param name="Title">The word.</param>
internal sealed record CaseloadBand(string Id, int? To, string Title);

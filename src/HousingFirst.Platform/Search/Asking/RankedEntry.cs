namespace HousingFirst.Platform.Search.Asking;

/// <summary>A candidate with its place.</summary>
/// <param name="Candidate">The entry.</param>
/// <param name="Score">Higher is better.</param>
/// <param name="Coverage">How much of the question it says, from 0 to 1.</param>
/// <param name="Said">One bit for each term of the plan that it has.</param>
/// <param name="IsOverdue">Its review is overdue.</param>
internal sealed record RankedEntry(Candidate Candidate, double Score, double Coverage, uint Said, bool IsOverdue);

using System.Collections.Immutable;

namespace HousingFirst.Guidance.Matching;

/// <summary>A row of the table. The first that holds counts.</summary>
/// <param name="Id">Its name in the table, e.g. <c>R7</c>.</param>
/// <param name="When">When it holds.</param>
/// <param name="Recommend">What it recommends.</param>
/// <param name="Why">The reason in a sentence or two.</param>
/// <param name="Sources">What the row rests on.</param>
internal sealed record MatchRule(string Id, MatchCondition When, string Recommend, string Why, ImmutableArray<string> Sources)
{
    /// <summary>Whether another method steps in where this one is not to be had.</summary>
    public bool MayFallBack { get; init; }

    /// <summary>What to consider beside it, whatever the answers; null when it is sought among the answers.</summary>
    public string? Alternative { get; init; }

    public string? AlternativeWhy { get; init; }

    public ImmutableArray<string> Flags { get; init; } = [];
}

using System.Collections.Immutable;

namespace HousingFirst.Guidance.Matching;

/// <summary>Questions and rules as one edition states them. What a method's choice rests on is data, never a constant.</summary>
internal sealed record MatchEdition
{
    /// <summary>Its version, e.g. <c>match-1</c>: what answers and notes name.</summary>
    public required string Id { get; init; }

    public required DateOnly Reviewed { get; init; }

    public required DateOnly NextReview { get; init; }

    /// <summary>Keys of all sources that it cites.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>Sections of manuals behind it.</summary>
    public required ImmutableArray<string> Read { get; init; }

    public required ImmutableArray<MatchQuestion> Questions { get; init; }

    public required ImmutableArray<MatchStep> Steps { get; init; }

    /// <summary>The rows; the last always holds.</summary>
    public required ImmutableArray<MatchRule> Rules { get; init; }

    public required ImmutableArray<MatchFallback> Fallbacks { get; init; }

    /// <summary>The ways to begin; the last always holds.</summary>
    public required ImmutableArray<MatchStart> Starts { get; init; }

    public required ImmutableArray<MatchFlag> Flags { get; init; }

    public required ImmutableArray<MatchRecommendation> Recommendations { get; init; }

    /// <summary>How many core answers make a recommendation sure.</summary>
    public required int KnownForHigh { get; init; }

    /// <summary>How many make it fairly sure.</summary>
    public required int KnownForMedium { get; init; }

    public IEnumerable<MatchQuestion> Core => Questions.Where(question => question.IsCore);

    public MatchQuestion? Question(string id) => Questions.FirstOrDefault(question => question.Id == id);

    public MatchFlag Flag(string id) => Flags.First(flag => flag.Id == id);

    public MatchRecommendation Recommendation(string id) => Recommendations.First(recommendation => recommendation.Id == id);
}

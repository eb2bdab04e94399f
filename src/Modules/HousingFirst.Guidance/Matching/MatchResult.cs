using System.Collections.Immutable;

namespace HousingFirst.Guidance.Matching;

/// <summary>What the answers point to. A recommendation: the municipality decides.</summary>
internal sealed record MatchResult
{
    public required MatchEdition Edition { get; init; }

    public required MatchAnswers Answers { get; init; }

    /// <summary>The row that hit.</summary>
    public required MatchRule Row { get; init; }

    /// <summary>What stepped in because the row's method is not to be had; null when nothing did.</summary>
    public required MatchFallback? Fallback { get; init; }

    public required MatchRecommendation Recommendation { get; init; }

    public required MatchConfidence Confidence { get; init; }

    public required MatchStart Start { get; init; }

    public required ImmutableArray<MatchFlag> Flags { get; init; }

    /// <summary>What one other answer would lead to, the nearest first, each recommendation once.</summary>
    public required ImmutableArray<MatchAlternative> Alternatives { get; init; }

    /// <summary>The nearest alternative; null when nothing else would follow from one other answer.</summary>
    public MatchAlternative? Alternative => Alternatives.FirstOrDefault();

    /// <summary>The core questions that are answered.</summary>
    public int Known => Edition.Core.Count(question => Answers.Knows(question.Id));

    /// <summary>The questions that are not answered.</summary>
    public IEnumerable<MatchQuestion> Unknown => Edition.Questions.Where(question => !Answers.Knows(question.Id));

    /// <summary>The reason in words.</summary>
    public string Why => Fallback is null ? Row.Why : $"{Row.Why} {Fallback.Why}";

    /// <summary>Keys of the sources behind it.</summary>
    public IEnumerable<string> Sources => Row.Sources.Concat(Fallback?.Sources ?? []).Distinct(StringComparer.Ordinal);

    /// <summary>Prints the row alone.</summary>
    public override string ToString() => Row.Id;
}

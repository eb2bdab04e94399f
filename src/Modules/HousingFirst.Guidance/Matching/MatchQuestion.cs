using System.Collections.Immutable;

namespace HousingFirst.Guidance.Matching;

/// <summary>A question of an edition.</summary>
/// <param name="Id">Its key in the API. Never changes.</param>
/// <param name="Text">The question.</param>
/// <param name="Help">What helps to answer it.</param>
/// <param name="Choices">The answers, besides "unknown", in their order.</param>
internal sealed record MatchQuestion(string Id, string Text, string? Help, ImmutableArray<MatchChoice> Choices)
{
    /// <summary>The question for programs.</summary>
    public string English { get; init; } = "";

    /// <summary>Whether an answer to it makes the recommendation surer.</summary>
    public bool IsCore { get; init; }

    /// <summary>Whether another answer to it is looked at when the nearest alternative is sought.</summary>
    public bool Weighs { get; init; }

    /// <summary>Whether its choices are steps from less to more.</summary>
    public bool IsScale { get; init; }

    public bool Has(string choice) => choice == MatchAnswers.Unknown || Choices.Any(known => known.Id == choice);

    /// <summary>The words of a choice; null for "unknown".</summary>
    public string? Say(string choice) => Choices.FirstOrDefault(known => known.Id == choice)?.Text;

    /// <summary>How far one answer is from another.</summary>
    public int Distance(string from, string to) =>
        !IsScale || from == MatchAnswers.Unknown ? 1 : Math.Abs(IndexOf(from) - IndexOf(to));

    private int IndexOf(string choice) => Choices.TakeWhile(known => known.Id != choice).Count();
}

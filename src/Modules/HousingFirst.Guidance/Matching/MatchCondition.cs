using System.Collections.Immutable;

namespace HousingFirst.Guidance.Matching;

/// <summary>When something counts. An empty condition always holds.</summary>
/// <param name="All">Questions and the answers that fit; each must.</param>
/// <param name="Any">Conditions of which one must hold; none when empty.</param>
/// <param name="Not">A condition that must not hold.</param>
internal sealed record MatchCondition(
    ImmutableArray<(string Question, ImmutableArray<string> Choices)> All, ImmutableArray<MatchCondition> Any, MatchCondition? Not)
{
    /// <summary>The questions that it looks at.</summary>
    public IEnumerable<string> Questions =>
        All.Select(condition => condition.Question).Concat(Any.SelectMany(condition => condition.Questions)).Concat(Not?.Questions ?? []);

    /// <summary>Whether it holds whatever is answered.</summary>
    public bool IsAlways => All.IsEmpty && Any.IsEmpty && Not is null;

    /// <summary>The questions whose answers keep it from holding, in its order; none when it holds.</summary>
    public IEnumerable<string> Unmet(MatchAnswers answers) =>
        All.Where(condition => !condition.Choices.Contains(answers[condition.Question])).Select(condition => condition.Question)
            .Concat(Any.IsEmpty || Any.Any(condition => condition.Holds(answers)) ? [] : Any.SelectMany(condition => condition.Questions))
            .Concat(Not?.Holds(answers) == true ? Not.Questions : []).Distinct(StringComparer.Ordinal);

    public bool Holds(MatchAnswers answers) =>
        All.All(condition => condition.Choices.Contains(answers[condition.Question]))
        && (Any.IsEmpty || Any.Any(condition => condition.Holds(answers)))
        && Not?.Holds(answers) != true;
}

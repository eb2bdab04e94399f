using System.Collections.Immutable;

namespace HousingFirst.Guidance.Calculators.Caseload;

/// <summary>The board as programs get it.</summary>
/// <param name="Rules">Version of the rules.</param>
/// <param name="Team">All workers together.</param>
/// <param name="Workers">Each worker, in the order sent.</param>
/// <param name="Weights">What a citizen weighs, by key.</param>
/// <param name="Sources">Keys of the sources.</param>
internal sealed record CaseloadAnswer(
    string Rules, LoadAnswer Team, ImmutableArray<LoadAnswer> Workers, IReadOnlyDictionary<string, decimal> Weights, ImmutableArray<string> Sources)
{
    public static CaseloadAnswer Of(CaseloadRules rules, ImmutableArray<WorkerLoad> workers) => new(
        rules.Version, LoadAnswer.Of(rules, WorkerLoad.Team(workers)), [.. workers.Select(worker => LoadAnswer.Of(rules, worker))],
        rules.States.ToDictionary(state => state.Key, state => state.Weight, StringComparer.Ordinal), rules.Sources);
}

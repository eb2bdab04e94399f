namespace HousingFirst.Guidance.Calculators.Caseload;

/// <summary>A worker's or a team's citizens.</summary>
/// <param name="Fte">Full-time posts; above 0.</param>
/// <param name="Counts">Citizens in each state.</param>
internal sealed record WorkerLoad(decimal Fte, IReadOnlyDictionary<string, int> Counts)
{
    public int Citizens => Counts.Values.Sum();

    /// <summary>Citizens for each full-time post: what the methods mean by caseload ("sagsstamme").</summary>
    public decimal PerFte => Citizens / Fte;

    /// <summary>The weights of all citizens for each full-time post.</summary>
    public decimal Weighted(CaseloadRules rules) => rules.States.Sum(state => state.Weight * Counts.GetValueOrDefault(state.Key)) / Fte;

    /// <summary>All workers as one team.</summary>
    public static WorkerLoad Team(IReadOnlyCollection<WorkerLoad> workers) => new(
        workers.Sum(worker => worker.Fte),
        workers.SelectMany(worker => worker.Counts).GroupBy(count => count.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(count => count.Value), StringComparer.Ordinal));
}

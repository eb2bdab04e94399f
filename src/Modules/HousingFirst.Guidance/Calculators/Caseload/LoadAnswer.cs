namespace HousingFirst.Guidance.Calculators.Caseload;

/// <summary>A load as programs get it: the count first, the weighted load second.</summary>
/// <param name="Citizens">Citizens.</param>
/// <param name="Fte">Full-time posts.</param>
/// <param name="PerFte">Citizens for each post.</param>
/// <param name="Band">green, yellow or red, by the count.</param>
/// <param name="Weighted">Weighted load for each post.</param>
/// <param name="WeightedBand">green, yellow or red, by the weighted load.</param>
internal sealed record LoadAnswer(int Citizens, decimal Fte, decimal PerFte, string Band, decimal Weighted, string WeightedBand)
{
    public static LoadAnswer Of(CaseloadRules rules, WorkerLoad load)
    {
        var weighted = load.Weighted(rules);
        return new(load.Citizens, load.Fte, load.PerFte, rules.BandOf(load.PerFte).Id, weighted, rules.BandOf(weighted).Id);
    }
}

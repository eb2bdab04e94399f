using HousingFirst.Sdk.Time;

namespace HousingFirst.Guidance.Calculators.Demand;

/// <summary>What is asked; one of the days at least.</summary>
/// <param name="LastTimely">The last day on which the rent was in time.</param>
/// <param name="Received">The day on which the demand came.</param>
/// <param name="Bailiff">The day at the bailiff's court.</param>
internal sealed record DemandCase(DateOnly? LastTimely, DateOnly? Received, DateOnly? Bailiff)
{
    /// <summary>The days that count, in order of time.</summary>
    public IEnumerable<(DemandStep Step, DateOnly Day)> Days(DemandRules rules, DanishBusinessDays businessDays) =>
        From(rules.FromLastTimely, LastTimely).Concat(From(rules.FromReceived, Received)).Concat(From(rules.FromBailiff, Bailiff))
            .Select(due => (due.Step, Day: due.Step.DayFrom(due.From, businessDays))).OrderBy(due => due.Day);

    private static IEnumerable<(DemandStep Step, DateOnly From)> From(IEnumerable<DemandStep> steps, DateOnly? from) =>
        from is { } day ? steps.Select(step => (step, day)) : [];
}

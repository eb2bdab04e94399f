using System.Collections.Immutable;

namespace HousingFirst.Guidance.Calculators.Demand;

/// <summary>The days as programs get them.</summary>
internal sealed record DemandAnswer(
    string Rules, DateOnly? EarliestDemand, DateOnly? PayBy, ImmutableArray<DemandDay> Days, ImmutableArray<string> Uncertain, ImmutableArray<string> Sources)
{
    private const string EarliestId = "earliestDemand";
    private const string PayById = "payBy";

    public static DemandAnswer Of(DemandRules rules, DemandCase asked)
    {
        ImmutableArray<DemandDay> days = [.. asked.Days(rules).Select(due => new DemandDay(due.Step.Id, due.Day, due.Step.Text))];
        return new(rules.Version, Day(days, EarliestId), Day(days, PayById), days, rules.Uncertain, rules.Sources);
    }

    private static DateOnly? Day(ImmutableArray<DemandDay> days, string id) => days.FirstOrDefault(day => day.Id == id)?.Day;
}

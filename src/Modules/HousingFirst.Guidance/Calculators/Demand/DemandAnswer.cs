using System.Collections.Immutable;
using HousingFirst.Sdk.Time;

namespace HousingFirst.Guidance.Calculators.Demand;

/// <summary>The days as programs get them.</summary>
/// <param name="Rules">Version of the rules.</param>
/// <param name="EarliestDemand">The first day on which the landlord may demand; null without the last timely payment.</param>
/// <param name="PayBy">The last day to pay after the demand; null without the day that it came.</param>
/// <param name="Days">All days that count, in order.</param>
/// <param name="Uncertain">What is not certain, in words.</param>
/// <param name="Sources">Keys of the sources.</param>
internal sealed record DemandAnswer(
    string Rules, DateOnly? EarliestDemand, DateOnly? PayBy, ImmutableArray<DemandDay> Days, ImmutableArray<string> Uncertain, ImmutableArray<string> Sources)
{
    private const string EarliestId = "earliestDemand";
    private const string PayById = "payBy";

    public static DemandAnswer Of(DemandRules rules, DemandCase asked, DanishBusinessDays businessDays)
    {
        ImmutableArray<DemandDay> days = [.. asked.Days(rules, businessDays).Select(due => new DemandDay(due.Step.Id, due.Day, due.Step.Text))];
        return new(rules.Version, Day(days, EarliestId), Day(days, PayById), days, rules.Uncertain, rules.Sources);
    }

    private static DateOnly? Day(ImmutableArray<DemandDay> days, string id) => days.FirstOrDefault(day => day.Id == id)?.Day;
}

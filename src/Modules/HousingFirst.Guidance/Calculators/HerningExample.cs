using System.Collections.Immutable;
using HousingFirst.Manuals.Reading;

namespace HousingFirst.Guidance.Calculators;

/// <summary>The figures of a committee's agenda of 2012: <c>Calculators/da/herning.yml</c>.</summary>
/// <param name="Months">Length of the project.</param>
/// <param name="StateMoney">What the state paid for it.</param>
/// <param name="RunningBudget">What a year of it was to cost afterwards.</param>
/// <param name="Housed">Citizens in homes of their own.</param>
/// <param name="HousedShare">Their share of those who took part.</param>
/// <param name="NetSaving">What was spared on shelters in a year.</param>
/// <param name="Sources">Who says so.</param>
internal sealed record HerningExample(
    int Months, decimal StateMoney, decimal RunningBudget, int Housed, decimal HousedShare, decimal NetSaving, ImmutableArray<string> Sources)
{
    private const int MonthsOfAYear = 12;

    /// <summary>The project's money by the year.</summary>
    public decimal StateMoneyPerYear => StateMoney / Months * MonthsOfAYear;

    /// <summary>Those who took part, reckoned back from the share.</summary>
    public decimal Participants => Housed / HousedShare;

    /// <summary>The running budget for each citizen in a home.</summary>
    public decimal PerHoused => RunningBudget / Housed;

    public static (HerningExample? Example, ImmutableArray<ManualProblem> Problems) Read(string file, string text)
    {
        ProblemList problems = new(file);
        if (YamlMap.Parse(text, problems, lineOffset: 0) is not { } map)
        {
            return (null, problems.ToImmutable());
        }

        HerningExample example = new(
            map.OptionalInteger("months") ?? 1, map.OptionalDecimal("stateMoney") ?? 0, map.OptionalDecimal("runningBudget") ?? 0,
            map.OptionalInteger("housed") ?? 1, map.OptionalDecimal("housedShare") ?? 1, map.OptionalDecimal("netSavingOnShelters") ?? 0,
            [.. map.Texts("sources").Select(source => source.Text)]);
        map.TellUnread();
        return (problems.HasErrors ? null : example, problems.ToImmutable());
    }
}

using System.Collections.Immutable;

namespace HousingFirst.Guidance.Calculators.Cost;

/// <summary>
/// Two years from the start, quarter by quarter: a planning aid, no forecast. Staff and citizens come in equal steps; a quarter's costs follow
/// the staff, what it spares follows the citizens.
/// </summary>
/// <param name="Quarters">The quarters.</param>
internal sealed record InvestmentPlan(ImmutableArray<InvestmentQuarter> Quarters)
{
    private const int Count = 8;
    private const decimal QuartersOfAYear = 4;

    /// <summary>The quarter in which all that was paid has come back; null when two years are too short.</summary>
    public int? PaidBackIn => Quarters.FirstOrDefault(quarter => quarter.Sum >= 0)?.Number;

    /// <summary>The plan.</summary>
    /// <param name="input">The numbers of a year in full work.</param>
    /// <param name="startupCost">What it costs to begin, paid in the first quarter.</param>
    /// <param name="staffQuarters">Quarters until all staff are there.</param>
    /// <param name="citizenQuarters">Quarters until all places are in use.</param>
    public static InvestmentPlan Of(CostInput input, decimal startupCost, int staffQuarters, int citizenQuarters)
    {
        var year = CostResult.Of(input);
        var setup = input.Citizens * input.SetupCostPerCitizen;
        var sum = 0m;
        var quarters = ImmutableArray.CreateBuilder<InvestmentQuarter>(Count);
        for (var number = 1; number <= Count; number++)
        {
            var (staff, citizens) = (Share(number, staffQuarters), Share(number, citizenQuarters));
            var effort = ((year.Net - setup) * staff / QuartersOfAYear) + (setup * citizens / QuartersOfAYear) + (number == 1 ? startupCost : 0);
            var avoided = year.Avoided * citizens / QuartersOfAYear;
            sum += avoided - effort;
            quarters.Add(new(number, effort, avoided, sum));
        }

        return new(quarters.MoveToImmutable());
    }

    private static decimal Share(int quarter, int full) => Math.Min(1, (decimal)quarter / full);
}

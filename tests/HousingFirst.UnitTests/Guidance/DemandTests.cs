using HousingFirst.Guidance.Calculators.Demand;
using HousingFirst.Guidance.Calculators.Reading;
using HousingFirst.Sdk.Time;

namespace HousingFirst.UnitTests.Guidance;

/// <summary>The days around a demand for payment.</summary>
public sealed class DemandTests
{
    private static readonly DemandRules Rules = new ShippedCalculators().Demand;

    [Theory]
    [InlineData("earliestDemand", "2026-12-09")]
    [InlineData("acknowledge", "2026-12-11")]
    [InlineData("landlord", "2026-12-14")]
    [InlineData("check", "2026-12-17")]
    [InlineData("lastCall", "2026-12-22")]
    [InlineData("payBy", "2026-12-24")]
    [InlineData("who", "2027-01-08")]
    [InlineData("bailiff", "2027-01-18")]
    public void Days_OfADemand_AreThoseOfTheRules(string step, string day)
    {
        DemandCase asked = new(new(2026, 12, 4), new(2026, 12, 10), new(2027, 1, 18));

        var due = asked.Days(Rules, new(ClosedDays.None)).Single(due => due.Step.Id == step);

        Assert.Equal(day, due.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }
}

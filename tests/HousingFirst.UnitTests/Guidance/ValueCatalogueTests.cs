using System.Collections.Immutable;
using HousingFirst.Guidance.Calculators.Local;
using HousingFirst.Guidance.Calculators.Reading;

namespace HousingFirst.UnitTests.Guidance;

/// <summary>What a portal may set for itself, and what the calculators make of it.</summary>
public sealed class ValueCatalogueTests
{
    private static readonly ShippedCalculators Shipped = new();

    [Fact]
    public void Values_AsTheyShip_AreWithinTheirOwnLimits()
    {
        var values = ValueCatalogue.Of(Shipped);

        Assert.All(values, value => Assert.True(value.Admits(Own(value.Shipped.Expected, value.Shipped.Low, value.Shipped.High)), value.Key));
        Assert.Equal(values.Length, values.Select(value => value.Key).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("cost.salaryPerFte", true)]
    [InlineData("cost.caseload.act", true)]
    [InlineData("cost.startupCost", true)]
    [InlineData("caseload.to.green", true)]
    [InlineData("refund.reminderMonths", true)]
    [InlineData("demand.landlord", true)]
    [InlineData("cost.refundRate", false)] // the law's
    [InlineData("cost.shelterRefundDays", false)]
    [InlineData("demand.payBy", false)]
    public void Values_OfThePortal_AreThoseThatNoLawGives(string key, bool canBeSet) =>
        Assert.Equal(canBeSet, ValueCatalogue.Of(Shipped).Any(value => value.Key == key));

    [Fact]
    public void Cost_WithAnOwnPrice_ReckonsWithItAndSaysSo()
    {
        var rules = ValueCatalogue.Apply(Shipped.Cost, Set("cost.shelterDayRate", Own(1200, 1000, 1400)));

        var rate = rules.Parameters.Single(parameter => parameter.Key == "shelterDayRate");
        Assert.Equal((1000, 1200, 1400), (rate.Span!.Low, rate.Span.Expected, rate.Span.High));
        Assert.Equal("Takstblad", rate.Own!.Source);
        Assert.True(ValueCatalogue.IsOwn(rules.Version));
        Assert.False(ValueCatalogue.IsOwn(Shipped.Cost.Version));
    }

    [Fact]
    public void Cost_WithAnUncertainValueSet_IsNotUncertainThereAnyMore()
    {
        var rules = ValueCatalogue.Apply(Shipped.Cost, Set("cost.caseload.act", Own(9)));

        Assert.False(rules.Method("act")!.IsUncertain);
        Assert.Equal(9, rules.Method("act")!.Caseload.Low);
        Assert.True(rules.Parameters.Single(parameter => parameter.Key == "salaryPerFte").IsUncertain);
    }

    [Fact]
    public void OtherCalculators_TakeTheirOwnValuesAlone()
    {
        var own = Set("caseload.to.green", Own(7)).AddRange(Set("refund.decisionBusinessDays", Own(10))).AddRange(Set("demand.check", Own(5)));

        Assert.Equal("yellow", ValueCatalogue.Apply(Shipped.Caseload, own).BandOf(8).Id);
        Assert.Equal(10, ValueCatalogue.Apply(Shipped.Refund, own).DecisionBusinessDays);
        Assert.Equal(5, ValueCatalogue.Apply(Shipped.Demand, own).FromReceived.Single(step => step.Id == "check").Days);
        Assert.Equal(Shipped.Cost.Version, ValueCatalogue.Apply(Shipped.Cost, own).Version);
    }

    [Theory]
    [InlineData(7, true)]
    [InlineData(10, false)] // where yellow ends
    [InlineData(12, false)]
    public void Bands_ThatOverlap_CannotStandTogether(int green, bool fits) =>
        Assert.Equal(fits, ValueCatalogue.StandTogether(ValueCatalogue.Apply(Shipped.Caseload, Set("caseload.to.green", Own(green)))));

    private static ImmutableDictionary<string, LocalValue> Set(string key, LocalValue value) =>
        ImmutableDictionary.Create<string, LocalValue>(StringComparer.Ordinal).Add(key, value);

    private static LocalValue Own(decimal value, decimal? low = null, decimal? high = null) =>
        new() { Value = value, Low = low, High = high, Source = "Takstblad", AsOf = new(2026, 1, 1) };
}

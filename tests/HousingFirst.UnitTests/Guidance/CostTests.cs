using FsCheck;
using FsCheck.Fluent;
using HousingFirst.Guidance.Calculators.Cost;
using HousingFirst.Guidance.Calculators.Reading;

namespace HousingFirst.UnitTests.Guidance;

/// <summary>The test values that the calculator must hit before rounding.</summary>
public sealed class CostTests
{
    private static readonly CostRules Rules = new ShippedCalculators().Cost;

    [Fact]
    public void Of_FortyCitizensCaseloadEight_AreTheDefaults()
    {
        var result = CostResult.Of(Input("icm"));

        Assert.Equal((5m, 3485000m, 87125m, 1045500m, 2439500m, 3616800m, 1177300m), Row(result));
    }

    [Fact]
    public void Of_CaseloadTen_CostsLess() =>
        Assert.Equal((4m, 2788000m, 69700m, 836400m, 1951600m, 3616800m, 1665200m), Row(CostResult.Of(Input("icm", ("caseload", 10)))));

    [Fact]
    public void Of_TwentyFourCitizensAndHalfAYearInShelter_IsAsReckonedByHand() => Assert.Equal(
        (3m, 2091000m, 87125m, 522750m, 1568250m, 3906144m, 2337894m),
        Row(CostResult.Of(Input("icm", ("citizens", 24), ("refundShare", 0.5m), ("shelterDaysWithout", 180)))));

    [Theory]
    [InlineData(6, 116167)]
    [InlineData(8, 87125)]
    [InlineData(10, 69700)]
    [InlineData(16, 43563)]
    public void Of_Caseload_GivesTheCostOfACitizen(int caseload, int perCitizen) =>
        Assert.Equal(perCitizen, Math.Round(CostResult.Of(Input("icm", ("caseload", caseload))).PerCitizen, MidpointRounding.AwayFromZero));

    [Fact]
    public void Of_Cti_CountsCourses()
    {
        var result = CostResult.Of(Input("cti"));

        Assert.Equal(44m, result.CoursesPerYear);
        Assert.Equal(63364m, Math.Round(result.PerCourse!.Value));
    }

    [Fact]
    public void Of_ThreeWorkersOfTheNationalAssessment_FinishThirtyThreeCourses() =>
        Assert.Equal(33m, CostResult.Of(Input("cti", ("citizens", 30))).CoursesPerYear);

    [Fact]
    public void Of_MethodWithoutEnd_CountsNoCourses() => Assert.Null(CostResult.Of(Input("act")).CoursesPerYear);

    [Theory]
    [InlineData("retention", 0.8)]
    [InlineData("retention", 0.3)]
    [InlineData("ownPaymentPerDay", 91)]
    [InlineData("shelterRefundDays", 0)]
    [InlineData("shelterRefundDays", 365)]
    [InlineData("salaryPerFte", 900000)]
    public void BreakEvenDays_OfAnyCase_IsTheFirstDayThatPays(string key, double value)
    {
        var input = Input("icm", (key, (decimal)value));
        var result = CostResult.Of(input);

        var days = result.BreakEvenDays!.Value;
        Assert.True(Worth(input, days) >= result.Net);
        Assert.True(Worth(input, days - 1) < result.Net);
    }

    [Fact]
    public void BreakEvenDays_WhenNobodyKeepsTheHome_IsNever() => Assert.Null(CostResult.Of(Input("icm", ("retention", 0))).BreakEvenDays);

    [Fact]
    public void BreakEvenDays_WhenHardlyAnybodyKeepsTheHome_IsNever() => Assert.Null(CostResult.Of(Input("icm", ("retention", 1e-28m))).BreakEvenDays);

    [Fact]
    public void Of_OtherSavings_StandApartFromTheShelters()
    {
        var result = CostResult.Of(Input("icm", ("otherSavings", 5_000_000)));

        Assert.Equal((3616800m, 5_000_000m, 8616800m), (result.ShelterSaving, result.OtherSavings, result.Avoided));
        Assert.Equal(CostResult.Of(Input("icm")).BreakEvenDays, result.BreakEvenDays);
    }

    [Fact]
    public void Of_AnyNumbersWithinTheirLimits_IsReckoned()
    {
        var parameters = Rules.Parameters.ToList();
        Prop.ForAll<byte[]>(sizes =>
        {
            var changes = parameters.Select((parameter, index) => (parameter.Key, Near(parameter, sizes.Length == 0 ? (byte)0 : sizes[index % sizes.Length])));
            return CostResult.Of(Input("cti", [.. changes])).Fte > 0;
        }).QuickCheckThrowOnFailure();

        // The ends of what may be asked, and as close to the lower one as a decimal comes.
        static decimal Near(CostParameter parameter, byte size) => (size % 4) switch
        {
            0 => parameter.Min,
            1 => parameter.Max,
            2 => parameter.IsWhole ? parameter.Min : parameter.Min + 1e-28m,
            _ => (parameter.Min + parameter.Max) / 2,
        };
    }

    [Fact]
    public void BreakEvenDays_OfAnEffortThatCostsNothing_IsNone() =>
        Assert.Equal(0, CostResult.Of(Input("icm", ("salaryPerFte", 0), ("trainingPerFte", 0), ("supervisionPerFte", 0))).BreakEvenDays);

    [Fact]
    public void Investment_InFullWork_IsAQuarterOfTheYear()
    {
        var input = Input("icm");
        var plan = InvestmentPlan.Of(input, startupCost: 100000, staffQuarters: 1, citizenQuarters: 4);

        Assert.Equal(8, plan.Quarters.Length);
        Assert.Equal(2439500m / 4 + 100000, plan.Quarters[0].Effort);
        Assert.Equal(3616800m / 4 / 4, plan.Quarters[0].Avoided);
        Assert.Equal(1177300m / 4, plan.Quarters[7].Result);
        Assert.Equal(plan.Quarters.Sum(quarter => quarter.Result), plan.Quarters[7].Sum);
    }

    [Fact]
    public void Investment_WithALateStart_IsPaidBackInTheQuarterWhoseSumIsNotBelowNought()
    {
        var plan = InvestmentPlan.Of(Input("icm"), startupCost: 129100, staffQuarters: 1, citizenQuarters: 4);

        var paid = plan.PaidBackIn!.Value;
        Assert.True(plan.Quarters[paid - 1].Sum >= 0);
        Assert.True(plan.Quarters[paid - 2].Sum < 0);
    }

    [Fact]
    public void Columns_OfTheShippedRules_RiseFromLowToHigh()
    {
        foreach (var method in Rules.Methods)
        {
            var savings = Enum.GetValues<CostColumn>().Select(column => CostResult.Of(new(
                method.Id, Rules.Parameters.ToDictionary(parameter => parameter.Key, parameter => CostRules.SpanOf(parameter, method).Of(column), StringComparer.Ordinal))).NetSaving);

            Assert.Equal(savings.Order(), savings);
        }
    }

    [Fact]
    public void Rules_WithoutASource_AreMarkedAsTheMunicipalitys() => Assert.All(
        Rules.Parameters.Concat(Rules.Investment).Where(parameter => parameter.Sources.IsEmpty && parameter.Span is not null && parameter.Key != "citizens"),
        parameter => Assert.True(parameter.IsUncertain, parameter.Key));

    private static decimal Worth(CostInput input, decimal days) => input.Citizens * input.Retention * CostResult.ShelterOwnFor(input, days);

    private static (decimal, decimal, decimal, decimal, decimal, decimal, decimal) Row(CostResult result) =>
        (result.Fte, result.Gross, result.PerCitizen, result.Refund, result.Net, result.Avoided, result.NetSaving);

    private static CostInput Input(string method, params (string Key, decimal Value)[] changes)
    {
        var values = Rules.Parameters.ToDictionary(
            parameter => parameter.Key, parameter => CostRules.SpanOf(parameter, Rules.Method(method)!).Expected, StringComparer.Ordinal);
        foreach (var (key, value) in changes)
        {
            values[key] = value;
        }

        return new(method, values);
    }
}

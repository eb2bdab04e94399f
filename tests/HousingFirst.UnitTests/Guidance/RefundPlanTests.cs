using HousingFirst.Guidance.Calculators.Reading;
using HousingFirst.Guidance.Calculators.Refund;

namespace HousingFirst.UnitTests.Guidance;

/// <summary>Days with state refund, as the law has them.</summary>
public sealed class RefundPlanTests
{
    private static readonly RefundRules Rules = new ShippedCalculators().Refund;
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void Of_OpenStay_EndsAfterNinetyDaysWithTwoWarnings()
    {
        var plan = Plan([new(new(2026, 9, 1), null)]);

        Assert.Equal(new DateOnly(2026, 11, 29), plan.RefundEnds);
        Assert.Equal([30, 7], plan.Warnings.Select(warning => warning.Left));
        Assert.Equal([new(2026, 10, 31), new DateOnly(2026, 11, 23)], plan.Warnings.Select(warning => warning.Day));
        Assert.Equal(SupportRefund.DecideBefore, plan.Support);
    }

    [Fact]
    public void Of_TwoStaysWithinAYear_ShareTheNinetyDays()
    {
        var plan = Plan([new(new(2026, 5, 1), new(2026, 6, 30)), new(new(2026, 9, 1), new(2026, 10, 31))]);

        var year = Assert.Single(plan.Years);
        Assert.Equal((120, 90, 30), (year.Days, year.WithRefund, year.WithoutRefund));
        Assert.Equal(new DateOnly(2026, 9, 30), year.LastRefundDay);
    }

    [Fact]
    public void Of_StayAYearAfterTheFirst_BeginsTheCountAnew()
    {
        var plan = Plan([new(new(2026, 5, 1), new(2026, 9, 1)), new(new(2027, 5, 1), new(2027, 6, 1))]);

        Assert.Equal([90, 31], plan.Years.Select(year => year.WithRefund));
    }

    [Fact]
    public void Of_StayBeforeTheChange_HasTheOldLimit()
    {
        var plan = Plan([new(new(2025, 10, 1), new(2026, 3, 1))]);

        Assert.Equal(120, Assert.Single(plan.Years).WithRefund);
    }

    [Fact]
    public void Of_StayAcrossTheChange_HasTheLimitOfEachDayAndSaysSo()
    {
        var year = Assert.Single(Plan([new(new(2026, 1, 1), new(2026, 5, 1))]).Years);

        Assert.Equal(90, year.WithRefund);
        Assert.True(year.CrossesChange);
    }

    [Theory]
    [InlineData(14, nameof(SupportRefund.Right))]
    [InlineData(15, nameof(SupportRefund.SameDay))]
    [InlineData(16, nameof(SupportRefund.TooLate))]
    public void Of_Decision_MustComeBeforeTheDischarge(int day, string support) =>
        Assert.Equal(support, Plan([new(new(2026, 9, 1), new(2026, 12, 15))], new(2026, 12, day)).Support.ToString());

    [Fact]
    public void Of_DischargeAhead_IsToBeDecidedFiveBusinessDaysBefore()
    {
        var plan = Plan([new(new(2026, 9, 1), new(2026, 12, 15))]);

        Assert.Equal(SupportRefund.DecideBefore, plan.Support);
        Assert.Equal(new DateOnly(2026, 12, 8), plan.DecideBy);
    }

    [Fact]
    public void Of_DischargeWithoutDecision_IsTooLate() => Assert.Equal(SupportRefund.TooLate, Plan([new(new(2026, 9, 1), new(2026, 10, 1))]).Support);

    [Fact]
    public void Of_NewStay_DoesNotStartTheTwoYearsAgain()
    {
        var plan = Plan([new(new(2026, 5, 1), new(2026, 6, 30)), new(new(2026, 9, 1), new(2026, 10, 31))], new(2026, 6, 1));

        Assert.Equal(new DateOnly(2026, 6, 30), plan.FirstDischarge);
        Assert.Equal(new DateOnly(2028, 6, 29), plan.SupportEnds);
        Assert.Equal(new DateOnly(2028, 4, 30), plan.Reminder);
    }

    [Fact]
    public void Of_NoStay_GivesNoRefund() => Assert.Equal(SupportRefund.NoStay, Plan([]).Support);

    private static RefundPlan Plan(ShelterStay[] stays, DateOnly? decided = null) => RefundPlan.Of(Rules, new([.. stays], decided), Today);
}

using System.Globalization;
using System.Text.Json;
using HousingFirst.Guidance.Calculators.Reading;
using HousingFirst.Guidance.Calculators.Refund;
using HousingFirst.Sdk.Time;

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

    [Theory]
    [InlineData(false, null, "TooLate")]
    [InlineData(true, null, "MayFollow")]
    [InlineData(false, "2026-11-10", "TooLate")]
    [InlineData(true, "2026-11-10", "Right")]
    public void Of_StayThatWentOnByParagraph107_MayBeDecidedAfterwards(bool wentOn, string? decided, string support)
    {
        RefundCase asked = new([new(new(2026, 8, 1), new(2026, 10, 1))], decided is null ? null : DateOnly.Parse(decided, CultureInfo.InvariantCulture)) { WentOn = wentOn };

        Assert.Equal(support, RefundPlan.Of(Rules, asked, Today, new(ClosedDays.None)).Support.ToString());
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
    public void Of_DischargeBetweenTheHolidays_CountsTheDaysOnWhichThePortalWorks()
    {
        RefundCase asked = new([new(new(2026, 9, 1), new(2026, 12, 29))], null);
        var settings = JsonSerializer.Deserialize<BusinessDaySettings>("""{ "AlsoClosed": [ "ChristmasEve" ] }""")!;

        Assert.Equal(new DateOnly(2026, 12, 21), RefundPlan.Of(Rules, asked, Today, new BusinessDaySettings().ToDays()).DecideBy);
        Assert.Equal(new DateOnly(2026, 12, 18), RefundPlan.Of(Rules, asked, Today, settings.ToDays()).DecideBy);
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
    public void Of_TwoStaysAndAPlannedDischarge_IsToBeDecidedBeforeThePlannedOne()
    {
        var plan = Plan([new(new(2026, 9, 1), new(2026, 10, 1)), new(new(2026, 11, 1), new(2026, 12, 15))]);

        Assert.Equal(new DateOnly(2026, 12, 15), plan.PlannedDischarge);
        Assert.Equal(new DateOnly(2026, 12, 8), plan.DecideBy);
        Assert.Equal(new DateOnly(2026, 10, 1), plan.FirstDischarge);
    }

    [Fact]
    public void Of_StayAfterTheTwoYears_HasYearsOfItsOwn()
    {
        var plan = Plan([new(new(2023, 1, 1), new(2023, 3, 1)), new(new(2026, 9, 1), new(2026, 12, 1))], new(2026, 10, 1));

        Assert.Equal(SupportRefund.Right, plan.Support);
        Assert.Equal((new DateOnly(2026, 12, 1), new DateOnly(2028, 11, 30)), (plan.FirstDischarge, plan.SupportEnds));
    }

    [Fact]
    public void Of_OpenStayAfterTheTwoYears_DoesNotCountThemFromBefore()
    {
        var plan = Plan([new(new(2023, 1, 1), new(2023, 3, 1)), new(new(2026, 9, 1), null)], new(2026, 10, 1));

        Assert.Equal((SupportRefund.Right, null, null), (plan.Support, plan.FirstDischarge, plan.SupportEnds));
    }

    [Theory]
    [InlineData("2023-01-01", "2023-03-01", null, null)]
    [InlineData("2024-01-01", "2024-03-01", "2026-02-01", "2026-12-15")]
    [InlineData("2024-10-01", "2024-12-31", "2026-11-01", "2027-01-15")]
    public void Of_TwoYearsAreOver_SaysSo(string admitted, string discharged, string? again, string? dischargedAgain)
    {
        ShelterStay[] later = again is null ? [] : [new(Day(again), Day(dischargedAgain!))];

        Assert.Equal(SupportRefund.Expired, Plan([new(Day(admitted), Day(discharged)), .. later], Day(admitted)).Support);
    }

    [Fact]
    public void Of_OpenStayBeyondTheLimit_SaysThatNoDayGivesRefundUntilTheNextYear()
    {
        var plan = Plan([new(new(2026, 5, 1), new(2026, 9, 1)), new(new(2026, 11, 1), null)]);

        Assert.Equal((null, new DateOnly(2027, 5, 1)), (plan.RefundEnds, plan.RefundResumes));
        Assert.Empty(plan.Warnings);
        Assert.Equal(123 + 22, Assert.Single(plan.Years).Days);
    }

    [Fact]
    public void Of_OpenStayIntoTheNextYear_GivesRefundAcrossTheTurn()
    {
        var plan = Plan([new(new(2025, 12, 1), new(2025, 12, 31)), new(new(2026, 11, 1), null)]);

        Assert.Equal(new DateOnly(2027, 2, 28), plan.RefundEnds);
        Assert.Equal(new DateOnly(2027, 12, 1), plan.RefundResumes);
    }

    [Fact]
    public void Of_OpenStayForYears_SaysWhenRefundRanOutAndComesAgain()
    {
        var plan = Plan([new(new(2025, 1, 1), null)]);

        Assert.Equal((new DateOnly(2026, 3, 31), new DateOnly(2027, 1, 1)), (plan.RefundEnds, plan.RefundResumes));
        Assert.Empty(plan.Warnings);
    }

    [Fact]
    public void Of_LimitThatFallsOnTheWay_IsWarnedOfFromTheEnd()
    {
        var plan = RefundPlan.Of(Rules, new([new(new(2025, 12, 10), null)], null), new(2026, 3, 1), new(ClosedDays.None));

        Assert.Equal(new DateOnly(2026, 3, 31), plan.RefundEnds);
        Assert.Equal([30, 7], plan.Warnings.Select(warning => warning.Left));
        Assert.Equal([new(2026, 3, 2), new DateOnly(2026, 3, 25)], plan.Warnings.Select(warning => warning.Day));
    }

    [Fact]
    public void Of_FewerDaysLeftThanAWarningNames_DoesNotWarnBeforeTheStay()
    {
        var plan = Plan([new(new(2026, 5, 1), new(2026, 7, 10)), new(new(2026, 11, 20), null)]);

        Assert.Equal([7], plan.Warnings.Select(warning => warning.Left));
    }

    [Fact]
    public void Of_NoStay_GivesNoRefund() => Assert.Equal(SupportRefund.NoStay, Plan([]).Support);

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static RefundPlan Plan(ShelterStay[] stays, DateOnly? decided = null) => RefundPlan.Of(Rules, new([.. stays], decided), Today, new(ClosedDays.None));
}

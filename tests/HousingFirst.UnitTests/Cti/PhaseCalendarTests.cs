using FsCheck;
using FsCheck.Fluent;
using HousingFirst.Cti.Dates;

namespace HousingFirst.UnitTests.Cti;

/// <summary>The date arithmetic of CTI, as the method states it.</summary>
public sealed class PhaseCalendarTests
{
    [Theory]
    [InlineData("2026-01-15", "2026-04-15", "2026-07-15", "2026-10-14", "2026-09-14", 273)]
    [InlineData("2026-11-30", "2027-02-28", "2027-05-30", "2027-08-29", "2027-07-29", 273)]
    [InlineData("2026-12-01", "2027-03-01", "2027-06-01", "2027-08-31", "2027-07-31", 274)]
    [InlineData("2027-05-31", "2027-08-31", "2027-11-30", "2028-02-28", "2028-01-28", 274)]
    [InlineData("2027-08-31", "2027-11-30", "2028-02-29", "2028-05-30", "2028-04-30", 274)]
    [InlineData("2028-02-29", "2028-05-29", "2028-08-29", "2028-11-28", "2028-10-28", 274)]
    public void Dates_OfNineMonths_AreThoseOfTheMethod(string start, string phase2, string phase3, string last, string agreement, int days)
    {
        var calendar = NineMonths(start);

        Assert.Equal(Day(phase2), calendar.TryOutStarts);
        Assert.Equal(Day(phase3), calendar.TransferOfCareStarts);
        Assert.Equal(Day(last), calendar.LastDay);
        Assert.Equal(Day(agreement), calendar.TransferAgreementDue);
        Assert.Equal(days, calendar.Days);
    }

    [Fact]
    public void Dates_OfSixMonths_HavePhasesOfTwo()
    {
        var calendar = new PhaseCalendar(Day("2026-12-31"), 2, 1);

        Assert.Equal(Day("2027-02-28"), calendar.TryOutStarts);
        Assert.Equal(Day("2027-04-30"), calendar.TransferOfCareStarts);
        Assert.Equal(Day("2027-06-29"), calendar.LastDay);
    }

    [Theory]
    [InlineData("2026-11-29", CtiPhase.PreCti)]
    [InlineData("2026-11-30", CtiPhase.Transition)]
    [InlineData("2027-02-27", CtiPhase.Transition)]
    [InlineData("2027-02-28", CtiPhase.TryOut)]
    [InlineData("2027-05-30", CtiPhase.TransferOfCare)]
    [InlineData("2027-08-29", CtiPhase.TransferOfCare)]
    public void PhaseOn_DayOfTheCourse_FollowsTimeAlone(string day, CtiPhase phase) => Assert.Equal(phase, NineMonths("2026-11-30").PhaseOn(Day(day)));

    [Fact]
    public void PhaseOn_DayAfterTheLast_IsNone() => Assert.Null(NineMonths("2026-11-30").PhaseOn(Day("2027-08-30")));

    [Fact]
    public void Phases_FromAnyDay_FollowEachOtherWithoutGapAndAreReckonedFromTheStart()
    {
        var days = Gen.Choose(Day("2000-01-01").DayNumber, Day("2100-12-31").DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

        Prop.ForAll(days, start =>
        {
            var calendar = new PhaseCalendar(start, 3, 1);
            return calendar.LastDayOf(CtiPhase.Transition).AddDays(1) == calendar.TryOutStarts
                && calendar.LastDayOf(CtiPhase.TryOut).AddDays(1) == calendar.TransferOfCareStarts
                && calendar.LastDayOf(CtiPhase.TransferOfCare) == calendar.LastDay
                && calendar.TransferOfCareStarts == start.AddMonths(6)
                && calendar.Days is >= 272 and <= 276;
        }).QuickCheckThrowOnFailure();
    }

    private static PhaseCalendar NineMonths(string start) => new(Day(start), 3, 1);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

using System.Globalization;
using HousingFirst.Sdk.Time;

namespace HousingFirst.UnitTests.Time;

public sealed class DanishBusinessDaysTests
{
    private static readonly DanishBusinessDays Days = new(ClosedDays.None);

    [Theory]
    [InlineData("2026-01-01")] // New Year's Day
    [InlineData("2026-04-02")] // Maundy Thursday
    [InlineData("2026-04-03")]
    [InlineData("2026-04-06")] // Easter Monday
    [InlineData("2026-05-14")] // Ascension Day
    [InlineData("2026-05-25")] // Whit Monday
    [InlineData("2026-12-25")]
    [InlineData("2026-11-21")] // a Saturday
    [InlineData("2023-05-05")] // Store Bededag, the last one
    [InlineData("2027-03-25")]
    [InlineData("2024-03-28")]
    public void Contains_HolidayOrWeekend_IsNone(string day) => Assert.False(Days.Contains(Day(day)));

    [Theory]
    [InlineData("2024-04-26")] // where Store Bededag would have been
    [InlineData("2026-06-05")]
    [InlineData("2026-12-24")]
    [InlineData("2026-05-15")]
    public void Contains_OtherWeekday_IsOne(string day) => Assert.True(Days.Contains(Day(day)));

    [Theory]
    [InlineData("2026-06-05", ClosedDays.ConstitutionDay)]
    [InlineData("2026-12-24", ClosedDays.ChristmasEve)]
    [InlineData("2026-12-31", ClosedDays.NewYearsEve)]
    [InlineData("2026-05-15", ClosedDays.FridayAfterAscension)]
    public void Contains_DayThatIsSetAsClosed_IsNone(string day, ClosedDays closed) => Assert.False(new DanishBusinessDays(closed).Contains(Day(day)));

    [Theory]
    [InlineData("2026-12-04", 3, "2026-12-09")]
    [InlineData("2026-04-01", 1, "2026-04-07")]
    [InlineData("2026-12-23", 2, "2026-12-28")]
    [InlineData("2026-12-15", -5, "2026-12-08")]
    [InlineData("2026-12-15", 0, "2026-12-15")]
    public void Add_BusinessDays_SkipsWeekendsAndHolidays(string from, int days, string to) => Assert.Equal(Day(to), Days.Add(Day(from), days));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

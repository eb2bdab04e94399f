namespace HousingFirst.Sdk.Time;

/// <summary>
/// Danish business days ("hverdage"): Monday to Friday without public holidays. Store Bededag is none since 2024. The day of an event is day 0.
/// </summary>
/// <param name="alsoClosed">Further days that do not count.</param>
public sealed class DanishBusinessDays(ClosedDays alsoClosed)
{
    private const int LastYearOfPrayerDay = 2023;

    /// <summary>Whether the day is one.</summary>
    public bool Contains(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(day) && !IsAlsoClosed(day);

    /// <summary>The business day that lies so many of them after a day, or before it when the number is negative.</summary>
    public DateOnly Add(DateOnly day, int businessDays)
    {
        var step = Math.Sign(businessDays);
        for (var left = Math.Abs(businessDays); left > 0;)
        {
            day = day.AddDays(step);
            if (Contains(day))
            {
                left--;
            }
        }

        return day;
    }

    private static bool IsHoliday(DateOnly day) => (day.Month, day.Day) is (1, 1) or (12, 25) or (12, 26)
        || (day.DayNumber - EasterSunday(day.Year).DayNumber) switch
        {
            -3 or -2 or 1 or 39 or 50 => true, // Maundy Thursday, Good Friday, Easter Monday, Ascension Day, Whit Monday
            26 => day.Year <= LastYearOfPrayerDay,
            _ => false,
        };

    private bool IsAlsoClosed(DateOnly day) =>
        (alsoClosed.HasFlag(ClosedDays.ConstitutionDay) && (day.Month, day.Day) is (6, 5))
        || (alsoClosed.HasFlag(ClosedDays.ChristmasEve) && (day.Month, day.Day) is (12, 24))
        || (alsoClosed.HasFlag(ClosedDays.NewYearsEve) && (day.Month, day.Day) is (12, 31))
        || (alsoClosed.HasFlag(ClosedDays.FridayAfterAscension) && day.DayNumber - EasterSunday(day.Year).DayNumber == 40);

    // The Gregorian rule as Meeus, Jones and Butcher write it; the letters are theirs.
    private static DateOnly EasterSunday(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var g = (8 * b + 13) / 25;
        var h = (19 * a + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + 2 * e + 2 * i - h - k) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var sum = h + l - 7 * m + 114;
        return new(year, sum / 31, sum % 31 + 1);
    }
}

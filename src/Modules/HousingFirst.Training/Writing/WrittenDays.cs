using System.Globalization;
using System.Text.RegularExpressions;
using HousingFirst.Sdk.Api;
using HousingFirst.Training.Runs;

namespace HousingFirst.Training.Writing;

/// <summary>Days of a run as people write them, one on each line: <c>10-3-2027 9.00-15.30</c>.</summary>
internal static partial class WrittenDays
{
    /// <summary>The day of a line; null when it is none.</summary>
    public static RunDay? Read(string line) =>
        Line().Match(line) is { Success: true } match
        && WrittenDay.Read(match.Groups["day"].Value) is { } day && WrittenDay.IsSensible(day)
        && TimeOf(match, "h1", "m1") is { } starts && TimeOf(match, "h2", "m2") is { } ends && ends > starts
            ? new(day, starts, ends)
            : null;

    public static string Write(RunDay day) => string.Create(CultureInfo.InvariantCulture, $"{day.Date:d-M-yyyy} {day.Starts:H\\.mm}-{day.Ends:H\\.mm}");

    private static TimeOnly? TimeOf(Match match, string hour, string minute)
    {
        var (hours, minutes) = (Number(match.Groups[hour].Value), Number(match.Groups[minute].Value));
        return hours < 24 && minutes < 60 ? new(hours, minutes) : null;
    }

    private static int Number(string digits) => digits.Length == 0 ? 0 : int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<day>\S+)\s+(?<h1>\d{1,2})([.:](?<m1>\d{2}))?\s*[-–]\s*(?<h2>\d{1,2})([.:](?<m2>\d{2}))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Line();
}

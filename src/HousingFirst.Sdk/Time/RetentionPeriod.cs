using System.Globalization;
using System.Text.RegularExpressions;

namespace HousingFirst.Sdk.Time;

/// <summary>How long something is kept, in the calendar's own units (a subset of ISO 8601): <c>P6M</c>, <c>P1Y6M</c>, <c>P90D</c>.</summary>
/// <param name="Years">Years.</param>
/// <param name="Months">Months.</param>
/// <param name="Days">Days.</param>
public readonly partial record struct RetentionPeriod(int Years, int Months, int Days)
{
    // Longer than anybody keeps what was sent by a form; keeps dates inside the calendar.
    private const int MostYears = 10;

    /// <summary>What counts where a portal has not said.</summary>
    public static RetentionPeriod Default => new(0, 6, 0);

    /// <summary>Reads the written form; false for what is none, and for nothing and for ever.</summary>
    public static bool TryParse(string? text, out RetentionPeriod period)
    {
        var match = Written().Match(text ?? "");
        period = new(Number(match, "years"), Number(match, "months"), Number(match, "days"));
        return match.Success && period != default && period.Since(new(2000, 1, 1)) >= new DateTime(2000 - MostYears, 1, 1);
    }

    /// <summary>Where the period begins that ends now: whatever is from before it has been kept long enough.</summary>
    public DateTime Since(DateTime now) => now.AddYears(-Years).AddMonths(-Months).AddDays(-Days);

    /// <summary>When something that began then has been kept long enough.</summary>
    public DateTime Until(DateTime began) => began.AddYears(Years).AddMonths(Months).AddDays(Days);

    /// <summary>The written form.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"P{(Years > 0 ? $"{Years}Y" : "")}{(Months > 0 ? $"{Months}M" : "")}{(Days > 0 ? $"{Days}D" : "")}");

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^P((?<years>[0-9]{1,2})Y)?((?<months>[0-9]{1,3})M)?((?<days>[0-9]{1,4})D)?\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}

using System.Globalization;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Backups;

/// <summary>Times, ages and sizes as people read them.</summary>
internal sealed class BackupFormats(ICurrentPortal current, TimeProvider clock, IStringLocalizer<BackupTexts> texts)
{
    private const double Kilo = 1024;

    public string Time(DateTimeOffset time) =>
        TimeZoneInfo.ConvertTime(time, current.Portal.TimeZone).ToString("g", CultureInfo.CurrentCulture);

    /// <summary>Whether it is what somebody who is on the page has just asked for.</summary>
    public bool IsFresh(DateTimeOffset time) => clock.GetUtcNow() - time < TimeSpan.FromMinutes(15);

    /// <summary>Whether it is no longer ago than a day.</summary>
    public bool IsOfToday(DateTimeOffset time) => clock.GetUtcNow() - time < TimeSpan.FromDays(1);

    /// <summary>The time in a backup's name.</summary>
    public string IdTime(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return DateTimeOffset.TryParseExact(
            id[(id.LastIndexOf('-') + 1)..], "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? Time(time)
            : id;
    }

    public string Age(DateTimeOffset time)
    {
        var age = clock.GetUtcNow() - time;
        return age switch
        {
            { TotalHours: < 1 } => texts["Age.Short"],
            { TotalHours: < 2 } => texts["Age.Hour"],
            { TotalDays: < 1 } => texts["Age.Hours", (int)age.TotalHours],
            { TotalDays: < 2 } => texts["Age.Day"],
            _ => texts["Age.Days", (int)age.TotalDays],
        };
    }

    public static string Size(long bytes)
    {
        var (value, unit) = bytes switch
        {
            >= (long)(Kilo * Kilo * Kilo) => (bytes / (Kilo * Kilo * Kilo), "GB"),
            >= (long)(Kilo * Kilo) => (bytes / (Kilo * Kilo), "MB"),
            _ => (bytes / Kilo, "kB"),
        };
        return value.ToString(value >= 10 ? "N0" : "N1", CultureInfo.CurrentCulture) + "\u00a0" + unit;
    }
}

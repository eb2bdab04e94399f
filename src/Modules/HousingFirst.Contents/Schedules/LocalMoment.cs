using System.Globalization;

namespace HousingFirst.Contents.Schedules;

/// <summary>Moments as people write them in the portal's zone, <c>yyyy-MM-ddTHH:mm</c>. Pure.</summary>
internal static class LocalMoment
{
    private const string Format = "yyyy-MM-dd'T'HH:mm";

    public static string Written(DateTime? utc, TimeZoneInfo zone) => utc is { } moment
        ? TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(moment, DateTimeKind.Utc), zone).ToString(Format, CultureInfo.InvariantCulture)
        : "";

    /// <summary>The moment, or null when nothing is written. False when what is written is none, or an hour that the clocks skip.</summary>
    public static bool TryRead(string? written, TimeZoneInfo zone, out DateTime? utc)
    {
        utc = null;
        if (string.IsNullOrWhiteSpace(written))
        {
            return true;
        }

        if (!DateTime.TryParseExact(written.Trim(), [Format, Format + "':'ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            || zone.IsInvalidTime(local))
        {
            return false;
        }

        utc = TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), zone);
        return true;
    }
}

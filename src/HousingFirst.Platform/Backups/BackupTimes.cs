namespace HousingFirst.Platform.Backups;

/// <summary>When a portal's daily backup is due.</summary>
internal static class BackupTimes
{
    /// <summary>The last time that the portal's clock struck the hour.</summary>
    public static DateTimeOffset LastStroke(DateTimeOffset now, int hour, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var local = TimeZoneInfo.ConvertTime(now, zone);
        var stroke = StrokeOn(local.Date, hour, zone);
        return stroke <= now ? stroke : StrokeOn(local.Date.AddDays(-1), hour, zone);
    }

    /// <summary>Whether one is to be taken now: none has been since the hour struck last, nor was the portal made since.</summary>
    public static bool IsDue(DateTimeOffset now, DateTimeOffset newest, int hour, TimeZoneInfo zone) => newest < LastStroke(now, hour, zone);

    /// <summary>Whether a time lies so far ahead that the clock was wrong when it was written down, or is now.</summary>
    public static bool IsAhead(DateTimeOffset now, DateTimeOffset time) => time > now.AddHours(1);

    /// <summary>Whether a whole day has gone by without the one that was due.</summary>
    public static bool IsOverdue(DateTimeOffset now, DateTimeOffset newest, int hour, TimeZoneInfo zone) =>
        newest < LastStroke(now, hour, zone).AddDays(-1);

    // The hour that is left out in spring strikes one later.
    private static DateTimeOffset StrokeOn(DateTime day, int hour, TimeZoneInfo zone)
    {
        var stroke = DateTime.SpecifyKind(day.AddHours(hour), DateTimeKind.Unspecified);
        stroke = zone.IsInvalidTime(stroke) ? stroke.AddHours(1) : stroke;
        return new(TimeZoneInfo.ConvertTimeToUtc(stroke, zone), TimeSpan.Zero);
    }
}

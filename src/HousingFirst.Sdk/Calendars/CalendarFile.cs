using System.Globalization;
using System.Text;

namespace HousingFirst.Sdk.Calendars;

/// <summary>Writes events as a calendar file, RFC 5545.</summary>
public static class CalendarFile
{
    /// <summary>The content type, without its charset, which is UTF-8.</summary>
    public const string MediaType = "text/calendar";

    private const string Copenhagen = "Europe/Copenhagen";
    private const string DayFormat = "yyyyMMdd";
    private const string LocalFormat = "yyyyMMdd'T'HHmmss";
    private const string UtcFormat = "yyyyMMdd'T'HHmmss'Z'";

    // The rules of the European Union, directive 2000/84/EC, as they stand since 1996.
    private static readonly (string Name, string Value)[] CopenhagenZone =
    [
        ("BEGIN", "VTIMEZONE"),
        ("TZID", Copenhagen),
        ("BEGIN", "DAYLIGHT"),
        ("TZOFFSETFROM", "+0100"),
        ("TZOFFSETTO", "+0200"),
        ("TZNAME", "CEST"),
        ("DTSTART", "19960331T020000"),
        ("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
        ("END", "DAYLIGHT"),
        ("BEGIN", "STANDARD"),
        ("TZOFFSETFROM", "+0200"),
        ("TZOFFSETTO", "+0100"),
        ("TZNAME", "CET"),
        ("DTSTART", "19961027T030000"),
        ("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
        ("END", "STANDARD"),
        ("END", "VTIMEZONE"),
    ];

    /// <summary>The file. It cancels when all its events are cancelled.</summary>
    /// <param name="events">The events, in local time.</param>
    /// <param name="zone">The zone of their times; any but Copenhagen's is written as UTC.</param>
    /// <param name="product">Who wrote it.</param>
    public static string Write(IReadOnlyCollection<CalendarEvent> events, TimeZoneInfo zone, string product)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(zone);
        var calendar = new StringBuilder();
        var isCopenhagen = zone.Id == Copenhagen;
        ContentLine.Append(calendar, "BEGIN", "VCALENDAR");
        ContentLine.Append(calendar, "VERSION", "2.0");
        ContentLine.AppendText(calendar, "PRODID", $"-//{product}//DA");
        ContentLine.Append(calendar, "CALSCALE", "GREGORIAN");
        ContentLine.Append(calendar, "METHOD", events.Count > 0 && events.All(entry => entry.IsCancelled) ? "CANCEL" : "PUBLISH");
        if (isCopenhagen && events.Any(entry => !entry.IsWholeDay))
        {
            foreach (var (name, value) in CopenhagenZone)
            {
                ContentLine.Append(calendar, name, value);
            }
        }

        foreach (var entry in events)
        {
            Append(calendar, entry, isCopenhagen ? null : zone);
        }

        ContentLine.Append(calendar, "END", "VCALENDAR");
        return calendar.ToString();
    }

    private static void Append(StringBuilder calendar, CalendarEvent entry, TimeZoneInfo? toUtc)
    {
        ContentLine.Append(calendar, "BEGIN", "VEVENT");
        ContentLine.AppendText(calendar, "UID", entry.Uid);
        ContentLine.Append(calendar, "DTSTAMP", entry.Changed.ToString(UtcFormat, CultureInfo.InvariantCulture));
        ContentLine.Append(calendar, "SEQUENCE", entry.Sequence.ToString(CultureInfo.InvariantCulture));
        if (entry.IsWholeDay)
        {
            ContentLine.Append(calendar, "DTSTART;VALUE=DATE", entry.Starts.ToString(DayFormat, CultureInfo.InvariantCulture));
            ContentLine.Append(calendar, "DTEND;VALUE=DATE", entry.Ends.ToString(DayFormat, CultureInfo.InvariantCulture));
            ContentLine.Append(calendar, "TRANSP", "TRANSPARENT");
        }
        else
        {
            AppendTime(calendar, "DTSTART", entry.Starts, toUtc);
            AppendTime(calendar, "DTEND", entry.Ends, toUtc);
        }

        ContentLine.AppendText(calendar, "SUMMARY", entry.Summary);
        ContentLine.AppendText(calendar, "LOCATION", entry.Location);
        ContentLine.AppendText(calendar, "DESCRIPTION", entry.Description);
        if (entry.Url is { } url)
        {
            ContentLine.Append(calendar, "URL", url.AbsoluteUri);
        }

        ContentLine.Append(calendar, "STATUS", entry.IsCancelled ? "CANCELLED" : "CONFIRMED");
        ContentLine.Append(calendar, "END", "VEVENT");
    }

    // A time that the clocks skip in spring is read by the offset before the gap, as RFC 5545 has it: 02:30 is 03:30.
    private static DateTime Utc(DateTime local, TimeZoneInfo zone) => zone.IsInvalidTime(local)
        ? DateTime.SpecifyKind(local - zone.GetUtcOffset(local.AddDays(-1)), DateTimeKind.Utc)
        : TimeZoneInfo.ConvertTimeToUtc(local, zone);

    private static void AppendTime(StringBuilder calendar, string name, DateTime local, TimeZoneInfo? toUtc)
    {
        if (toUtc is null)
        {
            ContentLine.Append(calendar, $"{name};TZID={Copenhagen}", local.ToString(LocalFormat, CultureInfo.InvariantCulture));
        }
        else
        {
            ContentLine.Append(calendar, name, Utc(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), toUtc).ToString(UtcFormat, CultureInfo.InvariantCulture));
        }
    }
}

using System.Text;
using HousingFirst.Sdk.Calendars;

namespace HousingFirst.UnitTests.Calendars;

/// <summary>RFC 5545.</summary>
public sealed class CalendarFileTests
{
    private static readonly TimeZoneInfo Copenhagen = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    private static CalendarEvent Event { get; } = new("run-1@kursushus", new(2027, 3, 10, 9, 0, 0), new(2027, 3, 10, 15, 30, 0), "CTI-metodekursus")
    {
        Changed = new(2026, 11, 21, 9, 0, 0, DateTimeKind.Utc),
        Sequence = 2,
    };

    [Fact]
    public void Write_Event_HasWhatCalendarsAskFor()
    {
        var lines = Unfold(CalendarFile.Write([Event], Copenhagen, "Kursushuset"));

        Assert.Equal("BEGIN:VCALENDAR", lines[0]);
        Assert.Equal("END:VCALENDAR", lines[^1]);
        Assert.Contains("METHOD:PUBLISH", lines);
        Assert.Contains("BEGIN:VTIMEZONE", lines);
        Assert.Contains("UID:run-1@kursushus", lines);
        Assert.Contains("DTSTAMP:20261121T090000Z", lines);
        Assert.Contains("SEQUENCE:2", lines);
        Assert.Contains("DTSTART;TZID=Europe/Copenhagen:20270310T090000", lines);
        Assert.Contains("DTEND;TZID=Europe/Copenhagen:20270310T153000", lines);
        Assert.Contains("STATUS:CONFIRMED", lines);
    }

    [Fact]
    public void Write_NoEvents_CancelsNothing() => Assert.Contains("METHOD:PUBLISH", Unfold(CalendarFile.Write([], Copenhagen, "K")));

    [Fact]
    public void Write_TimeThatTheClocksSkip_LiesBehindTheGap()
    {
        var skipped = Event with { Starts = new(2027, 3, 28, 2, 30, 0), Ends = new(2027, 3, 28, 4, 0, 0) };

        var lines = Unfold(CalendarFile.Write([skipped], TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), "K"));

        Assert.Contains("DTSTART:20270328T013000Z", lines);
        Assert.Contains("DTEND:20270328T020000Z", lines);
    }

    [Fact]
    public void Write_CancelledRun_TakesItOutOfCalendars()
    {
        var lines = Unfold(CalendarFile.Write([Event with { IsCancelled = true }], Copenhagen, "K"));

        Assert.Contains("METHOD:CANCEL", lines);
        Assert.Contains("STATUS:CANCELLED", lines);
    }

    [Fact]
    public void Write_Text_IsEscaped()
    {
        var lines = Unfold(CalendarFile.Write([Event with { Description = "Frokost, kaffe; te\\mælk\r\nMød op" }], Copenhagen, "K"));

        Assert.Contains(@"DESCRIPTION:Frokost\, kaffe\; te\\mælk\nMød op", lines);
    }

    [Fact]
    public void Write_TextThatWouldBeginALine_CannotAddOne() =>
        Assert.DoesNotContain("ATTENDEE:mailto:x@example.org", Unfold(CalendarFile.Write([Event with { Summary = "A\r\nATTENDEE:mailto:x@example.org" }], Copenhagen, "K")));

    [Theory]
    [InlineData("Æ")]
    [InlineData("🏠")]
    [InlineData("a")]
    public void Write_LongText_IsFoldedAt75OctetsBetweenCharacters(string character)
    {
        var text = string.Concat(Enumerable.Repeat(character, 300));

        var file = CalendarFile.Write([Event with { Summary = text }], Copenhagen, "K");

        Assert.All(file.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\uFFFD', file);
        Assert.Contains("SUMMARY:" + text, Unfold(file));
    }

    [Fact]
    public void Write_OtherZone_IsWrittenAsUtc() =>
        Assert.Contains("DTSTART:20270310T080000Z", Unfold(CalendarFile.Write([Event], TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), "K")));

    [Fact]
    public void Write_WholeDay_HasADateInNoZoneAndLeavesTheDayFree()
    {
        var day = CalendarEvent.OnDay("frist@portal", new(2027, 2, 28), "Fase 2 begynder") with { Changed = new(2026, 11, 21, 9, 0, 0, DateTimeKind.Utc) };

        var lines = Unfold(CalendarFile.Write([day], Copenhagen, "K"));

        Assert.Contains("DTSTART;VALUE=DATE:20270228", lines);
        Assert.Contains("DTEND;VALUE=DATE:20270301", lines);
        Assert.Contains("TRANSP:TRANSPARENT", lines);
        Assert.DoesNotContain("BEGIN:VTIMEZONE", lines);
    }

    private static string[] Unfold(string file)
    {
        Assert.EndsWith("\r\n", file, StringComparison.Ordinal);
        return file[..^2].Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
    }
}

using System.Globalization;
using HousingFirst.Platform.Backups;

namespace HousingFirst.UnitTests.Backups;

/// <summary>The hour is the portal's, winter and summer.</summary>
public sealed class BackupTimesTests
{
    private static readonly TimeZoneInfo Copenhagen = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    [Theory]
    [InlineData("2026-11-22T01:59:59Z", 3, "2026-11-21T02:00:00Z")]
    [InlineData("2026-11-22T02:00:00Z", 3, "2026-11-22T02:00:00Z")]
    [InlineData("2026-07-01T12:00:00Z", 3, "2026-07-01T01:00:00Z")]
    [InlineData("2026-11-22T23:30:00Z", 0, "2026-11-22T23:00:00Z")]

    // 29 March has no hour from two to three; 25 October has it twice.
    [InlineData("2026-03-29T12:00:00Z", 2, "2026-03-29T01:00:00Z")]
    [InlineData("2026-10-25T12:00:00Z", 2, "2026-10-25T01:00:00Z")]
    public void LastStroke_OfAnHour_IsByThePortalsClock(string now, int hour, string expected) =>
        Assert.Equal(Instant(expected), BackupTimes.LastStroke(Instant(now), hour, Copenhagen));

    [Theory]
    [InlineData("2026-11-21T02:00:00Z", "2026-11-22T01:59:00Z", false, false)]
    [InlineData("2026-11-21T02:00:00Z", "2026-11-22T02:00:00Z", true, false)]
    [InlineData("2026-11-21T01:59:00Z", "2026-11-22T02:00:00Z", true, true)]
    [InlineData("2026-11-22T02:00:01Z", "2026-11-22T23:59:00Z", false, false)]
    [InlineData("2026-11-19T12:00:00Z", "2026-11-22T08:00:00Z", true, true)]
    public void Backup_AfterTheNewest_IsDueAtTheHour_AndMissedADayLater(string newest, string now, bool isDue, bool isOverdue)
    {
        Assert.Equal(isDue, BackupTimes.IsDue(Instant(now), Instant(newest), 3, Copenhagen));
        Assert.Equal(isOverdue, BackupTimes.IsOverdue(Instant(now), Instant(newest), 3, Copenhagen));
    }

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}

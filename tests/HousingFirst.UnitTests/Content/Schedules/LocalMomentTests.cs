using HousingFirst.Contents.Schedules;

namespace HousingFirst.UnitTests.Content.Schedules;

/// <summary>People set times by the clock on their wall.</summary>
public sealed class LocalMomentTests
{
    private static readonly TimeZoneInfo Copenhagen = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    [Theory]
    [InlineData("2026-12-01T08:00", "2026-12-01T07:00")]
    [InlineData("2026-07-01T08:00", "2026-07-01T06:00")]
    [InlineData("2026-07-01T08:00:00", "2026-07-01T06:00")]
    [InlineData("", null)]
    [InlineData(" ", null)]
    public void TryRead_ByTheClockOnTheWall_IsTheMoment(string written, string? utc)
    {
        Assert.True(LocalMoment.TryRead(written, Copenhagen, out var moment));
        Assert.Equal(utc, moment?.ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2027-03-28T02:30")] // the clocks skip it
    [InlineData("2026-02-30T08:00")]
    [InlineData("i morgen")]
    [InlineData("01-12-2026 08:00")]
    public void TryRead_WhatIsNoMoment_IsRefused(string written) => Assert.False(LocalMoment.TryRead(written, Copenhagen, out _));

    [Theory]
    [InlineData("2026-12-01T08:00")]
    [InlineData("2026-07-01T08:00")]
    public void Written_WhatWasRead_IsTheSame(string written)
    {
        Assert.True(LocalMoment.TryRead(written, Copenhagen, out var moment));
        Assert.Equal(written, LocalMoment.Written(moment, Copenhagen));
    }
}

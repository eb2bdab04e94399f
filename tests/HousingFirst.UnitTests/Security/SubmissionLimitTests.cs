using System.Net;
using HousingFirst.Platform.Security;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.UnitTests.Security;

public sealed class SubmissionLimitTests
{
    private readonly OnePortal _portal = new() { Name = "a" };
    private readonly HttpContextAccessor _http = new() { HttpContext = new DefaultHttpContext() };
    private readonly Clock _clock = new();
    private readonly SubmissionLimit _limit;

    public SubmissionLimitTests()
    {
        _limit = new(_http, _portal, _clock);
    }

    [Fact]
    public void Take_OneSender_IsTurnedAwayUntilTheFirstIsAnHourOld()
    {
        Assert.Null(TakeFrom("192.0.2.1", perSender: 2));
        _clock.Now += TimeSpan.FromMinutes(20);
        Assert.Null(TakeFrom("192.0.2.1", perSender: 2));

        Assert.Equal(TimeSpan.FromMinutes(40), TakeFrom("192.0.2.1", perSender: 2));
        Assert.Null(TakeFrom("192.0.2.2", perSender: 2));
        _clock.Now += TimeSpan.FromMinutes(40);
        Assert.Null(TakeFrom("192.0.2.1", perSender: 2));
    }

    [Fact]
    public void Take_ManySenders_AreTurnedAwayWhenThePortalHasHadItsDay()
    {
        for (var sender = 1; sender <= 3; sender++)
        {
            Assert.Null(TakeFrom($"192.0.2.{sender}", perPortal: 3));
        }

        Assert.Equal(TimeSpan.FromDays(1), TakeFrom("192.0.2.9", perPortal: 3));
        _portal.Name = "b";
        Assert.Null(TakeFrom("192.0.2.9", perPortal: 3));
        _portal.Name = "a";
        _clock.Now += TimeSpan.FromDays(1);
        Assert.Null(TakeFrom("192.0.2.9", perPortal: 3));
    }

    [Fact]
    public void Take_OfOneSender_ClosesTheFormToNobodyElse()
    {
        for (var sender = 0; sender < 1000; sender++)
        {
            _http.HttpContext!.Connection.RemoteIpAddress = new([192, 0, (byte)(sender / 250), (byte)(sender % 250)]);
            Assert.Null(_limit.Take("form", 1));
        }

        Assert.Equal(TimeSpan.FromHours(1), _limit.Take("form", 1));
        _clock.Now += TimeSpan.FromHours(1);
        Assert.Null(_limit.Take("form", 1));
    }

    [Fact]
    public void IsFirstToday_TheSameAgain_IsNotUntilADayLater()
    {
        Assert.True(_limit.IsFirstToday("search", "faseplan"));
        Assert.False(_limit.IsFirstToday("search", "faseplan"));
        Assert.True(_limit.IsFirstToday("search", "tavlemøde"));
        _portal.Name = "b";
        Assert.True(_limit.IsFirstToday("search", "faseplan"));
        _portal.Name = "a";
        _clock.Now += TimeSpan.FromDays(1);
        Assert.True(_limit.IsFirstToday("search", "faseplan"));
    }

    [Fact]
    public void Take_WhatIsTurnedAway_DoesNotCount()
    {
        Assert.Null(TakeFrom("192.0.2.1", perSender: 1, perPortal: 2));
        for (var attempt = 0; attempt < 10; attempt++)
        {
            Assert.NotNull(TakeFrom("192.0.2.1", perSender: 1, perPortal: 2));
        }

        Assert.Null(TakeFrom("192.0.2.2", perSender: 1, perPortal: 2));
    }

    [Fact]
    public void Take_AddressesOfOneSubscriber_AreOneSender()
    {
        Assert.Null(TakeFrom("2001:db8:1:2::1", perSender: 1));

        Assert.NotNull(TakeFrom("2001:db8:1:2:ffff::9", perSender: 1));
        Assert.Null(TakeFrom("2001:db8:1:3::1", perSender: 1));
    }

    [Fact]
    public void Take_FormsOfOnePortal_AreCountedApart()
    {
        Assert.Null(_limit.Take("a", 1, 1));

        Assert.NotNull(_limit.Take("a", 1, 1));
        Assert.Null(_limit.Take("b", 1, 1));
    }

    private TimeSpan? TakeFrom(string address, int perSender = 100, int perPortal = 100)
    {
        _http.HttpContext!.Connection.RemoteIpAddress = IPAddress.Parse(address);
        return _limit.Take("form", perSender, perPortal);
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 21, 8, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}

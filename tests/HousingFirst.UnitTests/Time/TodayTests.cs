using System.Globalization;
using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Security;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Time;

namespace HousingFirst.UnitTests.Time;

/// <summary>A day begins when it does in the portal.</summary>
public sealed class TodayTests
{
    [Theory]
    [InlineData("Europe/Copenhagen", "2027-01-31T22:59:59Z", "2027-01-31")]
    [InlineData("Europe/Copenhagen", "2027-01-31T23:00:00Z", "2027-02-01")]
    [InlineData("Europe/Copenhagen", "2027-06-30T22:00:00Z", "2027-07-01")]
    [InlineData("America/Nuuk", "2027-02-01T01:30:00Z", "2027-01-31")]
    public void Today_Instant_IsTheDayInThePortal(string zone, string now, string day) =>
        Assert.Equal(
            DateOnly.Parse(day, CultureInfo.InvariantCulture),
            new StoppedClock(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture)).Today(Portal(zone)));

    private static PortalSnapshot Portal(string zone) => new(
        new PortalRecord("nordlys", PortalState.Running, null, null, "nordlys", "test", DateTimeOffset.UnixEpoch),
        new PortalSettings { TimeZoneId = zone }, new HashSet<string>(), RolePermissions.None, default);

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}

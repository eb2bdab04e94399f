using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Portals;
using HousingFirst.UnitTests.Security;

namespace HousingFirst.UnitTests.Caching;

public sealed class PortalCacheTests
{
    private readonly PortalCache<string> _cache = new();
    private int _read;

    [Fact]
    public async Task GetAsync_PortalAsItStood_IsReadOnce()
    {
        var portal = Portal();

        Assert.Equal("1", await GetAsync(portal));
        Assert.Equal("1", await GetAsync(portal));
    }

    // Two snapshots of a portal are equal by name; what was read belongs to the one it was read of.
    [Fact]
    public async Task GetAsync_PortalAfterAChange_IsReadAnew()
    {
        Assert.Equal("1", await GetAsync(Portal()));
        Assert.Equal("2", await GetAsync(Portal()));
    }

    [Fact]
    public async Task GetAsync_ReadingFailed_IsTriedAgain()
    {
        var portal = Portal();
        await Assert.ThrowsAsync<IOException>(
            async () => await _cache.GetAsync(portal, _ => Task.FromException<string>(new IOException()), CancellationToken.None));

        Assert.Equal("1", await GetAsync(portal));
    }

    private static IPortal Portal() => new OnePortal { Name = "nordlys" }.Portal;

    private ValueTask<string> GetAsync(IPortal portal) =>
        _cache.GetAsync(portal, _ => Task.FromResult((++_read).ToString(System.Globalization.CultureInfo.InvariantCulture)), CancellationToken.None);
}

using HousingFirst.Sdk.Portals;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Portals;

public sealed class PublicAddressTests
{
    [Fact]
    public async Task Of_AHostThatWasToldItsAddress_BeginsWithItWhateverThePortal()
    {
        await using var host = await RunningHost.StartAsync(new Dictionary<string, string?> { ["HousingFirst:PublicAddress"] = "https://portaler.example:8443/hf/" });
        await host.ComposeAsync("egen", "kursushus", host: "kurser.example");
        var named = new TestPortal(host, "egen", host.Address);
        var prefixed = await host.PortalAsync("kursushus");

        Assert.Equal($"https://portaler.example:8443/hf/{prefixed.Name}/kurser/tak", await OfAsync(prefixed));
        Assert.Equal("https://kurser.example:8443/kurser/tak", await OfAsync(named));
    }

    [Fact]
    public async Task Of_AHostThatWasToldNothing_IsKnownOfPortalsWithAHostNameAlone()
    {
        await using var host = await RunningHost.StartAsync();
        await host.ComposeAsync("egen", "kursushus", host: "kurser.example");
        var prefixed = await host.PortalAsync("kursushus");

        Assert.Equal("https://kurser.example/kurser/tak", await OfAsync(new(host, "egen", host.Address)));
        Assert.Null(await OfAsync(prefixed));
    }

    private static Task<string?> OfAsync(TestPortal portal) =>
        portal.RunAsync(services => Task.FromResult(services.GetRequiredService<IPublicAddress>().Of("~/kurser/tak")?.ToString()));
}

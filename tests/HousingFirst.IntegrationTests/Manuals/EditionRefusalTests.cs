using HousingFirst.IntegrationTests.Security;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HousingFirst.IntegrationTests.Manuals;

/// <summary>What ships does not always win: the library may know a newer text, or another under the same number.</summary>
public sealed class EditionRefusalTests
{
    [Theory]
    [InlineData("2099.1")]
    [InlineData(null)]
    public async Task Get_LibraryKnowsBetter_IsServedAndTheLogNamesBoth(string? number)
    {
        await using var host = await RunningHost.StartAsync();
        using var logs = new WrittenLogs();
        host.Services.GetRequiredService<ILoggerFactory>().AddProvider(logs);
        var shipped = CtiEditions.Shipped.Edition!;
        var known = await host.TakeInAsync(CtiEditions.Of(number ?? shipped.Number.ToString(), "Ord, som biblioteket har."));
        var portal = await host.PortalAsync("metodeportal");
        using var client = portal.Client();

        var page = await client.PageAsync("manualer/cti/faseplanen");

        Assert.Contains("Ord, som biblioteket har.", page, StringComparison.Ordinal);
        var line = Assert.Single(logs.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
        Assert.Contains(shipped.Hash, line, StringComparison.Ordinal);
        Assert.Contains(known, line, StringComparison.Ordinal);
    }
}

using HousingFirst.Platform.Portals;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Portals;

/// <summary>Two who make a portal of the same name, and a sweep that meets one who is making it.</summary>
public sealed class PortalClaimsTests
{
    [Fact]
    public async Task Create_TwiceAtOnce_OneIsMadeAndTheOtherIsTold()
    {
        await using var host = await RunningHost.StartAsync();
        var composer = host.Services.GetRequiredService<PortalComposer>();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ =>
            Task.Run(() => composer.CreateAsync(new("to", "kursushus", null, "to", null, null), CancellationToken.None))));

        Assert.Single(outcomes, outcome => outcome.Problem is null);
        Assert.All(outcomes.Where(outcome => outcome.Problem is not null), outcome => Assert.Contains(outcome.Problem!.Code, ClaimCodes));
        using var client = host.Client();
        Assert.Contains("<main", await client.PageAsync("/to/"), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateDirectories(Path.Combine(host.DataPath, ".staging")));
    }

    [Fact]
    public async Task Create_TwoNamesForOneAddressAtOnce_OneIsMadeAndTheOtherIsTold()
    {
        await using var host = await RunningHost.StartAsync();
        var composer = host.Services.GetRequiredService<PortalComposer>();

        var outcomes = await Task.WhenAll(new[] { "en", "anden" }.Select(name =>
            Task.Run(() => composer.CreateAsync(new(name, "kursushus", null, "samme", null, null), CancellationToken.None))));

        Assert.Single(outcomes, outcome => outcome.Problem is null);
        Assert.Equal("portal.taken", Assert.Single(outcomes, outcome => outcome.Problem is not null).Problem!.Code);
        Assert.Single(Directory.EnumerateDirectories(Path.Combine(host.DataPath, "Portals")));
    }

    [Fact]
    public async Task Sweep_FoldersOfOneWhoIsStillAtWork_StayUntilTheNameIsFree()
    {
        await using var host = await RunningHost.StartAsync();
        var sweep = host.Services.GetRequiredService<PortalSweep>();
        string[] folders = [Path.Combine(host.DataPath, ".staging", "halv.1"), Path.Combine(host.DataPath, "Portals", "halv")];
        await using (await host.Services.GetRequiredService<PortalClaims>().TryTakeAsync("halv", CancellationToken.None))
        {
            foreach (var folder in folders)
            {
                Directory.CreateDirectory(folder);
            }

            await sweep.RunAsync(CancellationToken.None);
            Assert.All(folders, folder => Assert.True(Directory.Exists(folder)));
        }

        await sweep.RunAsync(CancellationToken.None);
        Assert.All(folders, folder => Assert.False(Directory.Exists(folder)));
    }

    private static readonly string[] ClaimCodes = ["portal.being-made", "portal.taken"];
}

using System.Net;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Portals;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Portals;

[Collection(HostCollection.Name)]
public sealed class PortalIsolationTests(HostFixture fixture)
{
    [Fact]
    public async Task SettingsOfOnePortal_AreNotAnothers()
    {
        var (one, other) = (await PortalAsync(), await PortalAsync());

        await RenameAsync(one, "Kun den ene");

        Assert.Contains("Kun den ene", await GetAsync(one, ""), StringComparison.Ordinal);
        Assert.DoesNotContain("Kun den ene", await GetAsync(other, ""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PageKeptForReaders_IsNeverServedByAnotherPortal()
    {
        var (one, other) = (await PortalAsync(), await PortalAsync());

        // The same path under both, asked twice, so that the second answer comes from what was kept.
        foreach (var portal in new[] { one, other, one, other })
        {
            var page = await GetAsync(portal, "manualer/cti");
            Assert.Contains($"href=\"/{portal.Name}/", page, StringComparison.Ordinal);
            Assert.DoesNotContain($"href=\"/{(portal == one ? other : one).Name}/", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task PageKeptForReaders_ShowsAChangeAtOnce()
    {
        var portal = await PortalAsync();
        await GetAsync(portal, "");
        await GetAsync(portal, "");

        await RenameAsync(portal, "Nyt navn");

        Assert.Contains("Nyt navn", await GetAsync(portal, ""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task MediaOfOnePortal_AreNotAnothers()
    {
        var (one, other) = (await PortalAsync(), await PortalAsync());
        await one.RunAsync(async services =>
        {
            await services.GetRequiredService<IMediaStore>().StoreAsync("hemmelig.txt", "kun her"u8.ToArray(), CancellationToken.None);
            await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(CancellationToken.None);
            return true;
        });

        Assert.Equal("kun her", await GetAsync(one, "media/hemmelig.txt"));
        using var client = other.Client();
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri("media/hemmelig.txt", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task OutsideAnyPortal_NothingOfAPortalCanBeAsked()
    {
        await using var scope = fixture.Host.Services.CreateAsyncScope();

        Assert.Throws<InvalidOperationException>(() => fixture.Host.Services.GetRequiredService<ICurrentPortal>().Portal);
        Assert.Throws<InvalidOperationException>(() => scope.ServiceProvider.GetRequiredService<IDocumentSession>());
    }

    private Task<TestPortal> PortalAsync() => fixture.Host.PortalAsync("kursushus");

    private static Task<bool> RenameAsync(TestPortal portal, string title) => portal.RunAsync(async services =>
    {
        var writer = services.GetRequiredService<PortalSettingsWriter>();
        var settings = await writer.LoadAsync(CancellationToken.None);
        settings.SiteName = title;
        await writer.StoreAsync(settings, CancellationToken.None);
        await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(CancellationToken.None);
        return true;
    });

    private static async Task<string> GetAsync(TestPortal portal, string path)
    {
        using var client = portal.Client();
        return await client.GetStringAsync(new Uri(path, UriKind.Relative));
    }
}

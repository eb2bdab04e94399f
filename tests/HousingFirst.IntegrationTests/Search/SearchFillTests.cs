using System.Text.Json.Nodes;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Search.Index;
using HousingFirst.Sdk.Content;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Search;

/// <summary>Keeping the index in step with what it is made of.</summary>
[Collection(HostCollection.Name)]
public sealed class SearchFillTests(HostFixture fixture)
{
    private const string Recipe = "metodeportal";

    [Fact]
    public async Task Fill_NothingChanged_WritesNothing()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        Assert.True(await portal.FillSearchAsync() > 400);

        Assert.Equal(0, await portal.FillSearchAsync());
    }

    [Fact]
    public async Task Fill_OneSectionChanged_WritesThatOne()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.FillSearchAsync();

        await portal.ApplyManualsAsync(
            """[{ "manual": "cti", "overlay": [ { "section": "faseplanen-kort", "kind": "after", "text": "Vores egen linje." } ] }]""");

        Assert.Equal(1, await portal.FillSearchAsync());
    }

    [Fact]
    public async Task Fill_ProviderOfAnotherVersion_ReadsTheDocumentsAnew()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var client = portal.Client();
        await portal.FillSearchAsync();
        var providers = portal.Host.Services.GetRequiredService<SearchProviders>();
        Assert.Contains("document:ContentItemSearch.", providers.VersionsOf(typeof(ContentItem)), StringComparison.Ordinal);

        // As a host left it whose provider was another.
        await portal.RunAsync(async services =>
        {
            var connection = services.GetRequiredService<PortalConnection>();
            await connection.BeginWriteAsync(CancellationToken.None);
            await connection.WriteAsync(
                [
                    new($"UPDATE \"{SearchTables.Source}\" SET \"Fingerprint\" = $1 WHERE \"Id\" = $2", "0", "documents:ContentItem"),
                    new($"UPDATE \"{SearchTables.Entry}\" SET \"Title\" = $1 WHERE \"Source\" = $2", "Gammel", "document:ContentItemSearch"),
                ],
                CancellationToken.None);
            await connection.CommitAsync();
            return true;
        });

        Assert.True(await portal.FillSearchAsync() > 0);
        Assert.Equal(0, await portal.FillSearchAsync());
        Assert.Empty(await portal.RunAsync(services => services.GetRequiredService<PortalConnection>().ReadAsync(
            new($"SELECT \"Id\" FROM \"{SearchTables.Entry}\" WHERE \"Title\" = $1", "Gammel"), static reader => reader.GetInt64(0), CancellationToken.None).AsTask()));
    }

    [Fact]
    public async Task Rebuild_WhileReadersSearch_IsNeverEmpty()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var client = portal.Client();
        await portal.FillSearchAsync();
        var before = await HitsAsync(client);
        Assert.True(before.Count >= 3);

        var rebuild = Task.Run(() => portal.FillSearchAsync(anew: true));
        do
        {
            Assert.Equal(before, await HitsAsync(client));
        }
        while (!rebuild.IsCompleted);

        Assert.True(await rebuild > 400);
        Assert.Equal(before, await HitsAsync(client));
    }

    [Fact]
    public async Task Find_FeatureSwitchedOff_ItsManualIsGoneAtOnceAndBackWithIt()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var client = portal.Client();
        Assert.Contains("manualer/act/", await client.PageAsync("api/search?q=tavlem%C3%B8de"), StringComparison.Ordinal);

        await portal.ApplyStepAsync("""{ "name": "feature", "disable": [ "HousingFirst.Act.Training", "HousingFirst.Act" ] }""");
        Assert.DoesNotContain("manualer/act/", await client.PageAsync("api/search?q=tavlem%C3%B8de&take=50"), StringComparison.Ordinal);

        await portal.ApplyStepAsync("""{ "name": "feature", "enable": [ "HousingFirst.Act" ] }""");
        await portal.FillSearchAsync();
        Assert.Contains("manualer/act/", await client.PageAsync("api/search?q=tavlem%C3%B8de"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_ToldWhileThePortalIsClosed_IsFoundWhenItIsOpenAgain()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var client = portal.Client();
        await portal.FillSearchAsync();
        var services = portal.Host.Services;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using (services.GetRequiredService<PortalPauses>().Close(portal.Name))
        {
            await portal.ApplyManualsAsync(
                """[{ "manual": "cti", "overlay": [ { "section": "faseplanen-kort", "kind": "after", "text": "Husk regntøjspakken." } ] }]""");
            var runtime = (await services.GetRequiredService<PortalDirectory>().FindAsync(portal.Name, patience.Token))!;
            var snapshot = await runtime.SnapshotAsync(patience.Token);
            services.GetRequiredService<SearchSignals>().Serves(runtime, snapshot);
            while (!runtime.IsNewToSearch(snapshot))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
            }

            runtime.TellSearchAgain(); // as it was before this test asked
        }

        while (!(await client.PageAsync("api/search?q=regnt%C3%B8jspakken")).Contains("faseplanen-kort", StringComparison.Ordinal))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }
    }

    private static async Task<SortedSet<string>> HitsAsync(HttpClient client) => new(
        JsonNode.Parse(await client.PageAsync("api/search?q=netv%C3%A6rkskort&take=5"))!["hits"]!.AsArray().Select(hit => (string)hit!["url"]!),
        StringComparer.Ordinal);
}

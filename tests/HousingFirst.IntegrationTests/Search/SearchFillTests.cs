using System.Text.Json.Nodes;
using HousingFirst.IntegrationTests.Portals;

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

    private static async Task<SortedSet<string>> HitsAsync(HttpClient client) => new(
        JsonNode.Parse(await client.PageAsync("api/search?q=netv%C3%A6rkskort&take=5"))!["hits"]!.AsArray().Select(hit => (string)hit!["url"]!),
        StringComparer.Ordinal);
}

using HousingFirst.Platform.Modules;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Portals;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.ContractTests;

/// <summary>Switching a module off and on leaves every content item as it was.</summary>
[Collection(HostCollection.Name)]
public sealed class SwitchingTests(HostFixture fixture)
{
    [Theory]
    [MemberData(nameof(Modules.All), MemberType = typeof(Modules))]
    public async Task OffAndOn_KeepsContent(string module)
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        var features = fixture.Host.Services.GetRequiredService<FeatureCatalog>();
        var before = await ContentAsync(portal);
        Assert.NotEmpty(before);

        var enabled = await portal.RunAsync(services => Task.FromResult(services.GetRequiredService<ICurrentPortal>().Portal.Features));
        string[] together = [module, .. features.Dependents(module, enabled).Select(dependent => dependent.Id)];
        var off = await portal.RunAsync(services => services.GetRequiredService<PortalFeatures>().DisableAsync(together, CancellationToken.None));
        var left = await portal.RunAsync(services => Task.FromResult(services.GetRequiredService<ICurrentPortal>().Portal.Features));
        if (off.Problems.Length > 0)
        {
            // Part of every portal, or the portal's theme: then it says so, and nothing was switched.
            Assert.All(off.Problems, problem => Assert.True(problem is FeatureProblem.AlwaysEnabled or FeatureProblem.ThemeInUse, problem.ToString()));
            Assert.Equal(enabled.Order(StringComparer.Ordinal), left.Order(StringComparer.Ordinal));
        }
        else
        {
            Assert.Empty(left.Intersect(together));
        }

        await portal.RunAsync(services => services.GetRequiredService<PortalFeatures>().EnableAsync(together, CancellationToken.None));

        Assert.Equal(before, await ContentAsync(portal));
        using var client = portal.Client();
        using var front = await client.GetAsync(new Uri("", UriKind.Relative));
        Assert.True(front.IsSuccessStatusCode);
    }

    private static Task<IReadOnlyList<string>> ContentAsync(TestPortal portal) => portal.RunAsync(async services =>
    {
        var items = new List<string>();
        await foreach (var item in services.GetRequiredService<IDocumentSession>().ReadAllAsync<ContentItem>(CancellationToken.None))
        {
            items.Add(System.Text.Json.JsonSerializer.Serialize(item));
        }

        return (IReadOnlyList<string>)items;
    });
}

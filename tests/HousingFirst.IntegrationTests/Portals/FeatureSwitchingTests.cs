using System.Net;
using HousingFirst.Platform.Modules;
using HousingFirst.Platform.Navigation;
using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Recipes.Running;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Navigation;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Recipes;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Portals;

[Collection(HostCollection.Name)]
public sealed class FeatureSwitchingTests(HostFixture fixture)
{
    [Fact]
    public async Task Disable_OnARunningPortal_ItsPagesAreGoneAndComeBack()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(portal, "manualer/cti"));

        await SwitchAsync(portal, switches => switches.DisableAsync(["HousingFirst.Cti", "HousingFirst.Cti.Training"], CancellationToken.None));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(portal, "manualer/cti"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(portal, "manualer/icm"));

        await SwitchAsync(portal, switches => switches.EnableAsync(["HousingFirst.Cti"], CancellationToken.None));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(portal, "manualer/cti"));
    }

    [Fact]
    public async Task Disable_WhatOthersNeed_IsRefusedAndChangesNothing()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");

        var change = await SwitchAsync(portal, switches => switches.DisableAsync(["HousingFirst.Manuals"], CancellationToken.None));

        var needed = Assert.IsType<FeatureProblem.Needed>(Assert.Single(change.Problems));
        Assert.Contains("HousingFirst.Cti", needed.By);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(portal, "manualer"));
    }

    [Fact]
    public async Task Disable_InOnePortal_LeavesTheOthersAsTheyAre()
    {
        var (one, other) = (await fixture.Host.PortalAsync("kursushus"), await fixture.Host.PortalAsync("kursushus"));

        await SwitchAsync(one, switches => switches.DisableAsync(["HousingFirst.Act", "HousingFirst.Act.Training"], CancellationToken.None));

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(one, "manualer/act"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(other, "manualer/act"));
    }

    [Fact]
    public async Task FeatureStep_EnablesAndTakesAwayWhatThatNeeds_IsRefused()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        await SwitchAsync(portal, switches => switches.DisableAsync(["HousingFirst.Cti.Training"], CancellationToken.None));

        var result = await portal.ApplyStepAsync(
            """{ "name": "feature", "enable": [ "HousingFirst.Cti.Training" ], "disable": [ "HousingFirst.Cti" ] }""");

        Assert.Equal(RecipeOutcome.Refused, result.Outcome);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(portal, "manualer/cti"));
    }

    [Fact]
    public async Task Make_AFeatureThatDependsOnMoreThanWhenItWasEnabled_HasThatToo()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        var features = await portal.RunAsync(services =>
        {
            var current = services.GetRequiredService<CurrentPortal>();
            var snapshot = (PortalSnapshot)current.Portal;
            var settings = new PortalSettings { Features = ["HousingFirst.Cti"] };
            return Task.FromResult(services.GetRequiredService<PortalSnapshots>()
                .Make(current.Runtime.Record, settings, snapshot.Roles, snapshot.Versions).Features);
        });

        Assert.Contains("HousingFirst.Manuals", features);
    }

    [Fact]
    public async Task Plan_DisablesAFeature_LeavesTheRequestAndEveryOtherReaderThePortalAsItIs()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");

        await portal.RunAsync(async services =>
        {
            var result = await portal.PlanStepAsync(services, """{ "name": "feature", "disable": [ "HousingFirst.Offline" ] }""");
            Assert.Equal(RecipeOutcome.Planned, result.Outcome);
            Assert.Contains("HousingFirst.Offline", services.GetRequiredService<ICurrentPortal>().Portal.Features);
            return await LinksAsync(services);
        });

        Assert.Contains("~/offline", await portal.RunAsync(LinksAsync));
    }

    [Fact]
    public async Task Links_GatheredWhileAChangeIsNotCommitted_AreKeptForNobody()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");

        await portal.RunAsync(async services =>
        {
            var writer = services.GetRequiredService<PortalSettingsWriter>();
            var settings = await writer.LoadAsync(CancellationToken.None);
            settings.Features.Remove("HousingFirst.Offline");
            await writer.StoreAsync(settings, CancellationToken.None);
            Assert.DoesNotContain("~/offline", await LinksAsync(services));
            await services.GetRequiredService<IDocumentSession>().CancelAsync();
            Assert.Contains("~/offline", await LinksAsync(services));
            return true;
        });

        Assert.Contains("~/offline", await portal.RunAsync(LinksAsync));
    }

    private static async Task<IReadOnlyList<string>> LinksAsync(IServiceProvider services) =>
        [.. (await services.GetRequiredService<PortalNavigation>().GetAsync(NavigationPlace.Footer, CancellationToken.None)).Select(item => item.Url)];

    private static Task<FeatureChange> SwitchAsync(TestPortal portal, Func<PortalFeatures, Task<FeatureChange>> work) =>
        portal.RunAsync(services => work(services.GetRequiredService<PortalFeatures>()));

    private static async Task<HttpStatusCode> StatusAsync(TestPortal portal, string path)
    {
        using var client = portal.Client();
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }
}

using HousingFirst.Platform.Recipes.Running;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Theming;
using HousingFirst.Sdk.Recipes;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Portals;

/// <summary>A recipe cannot write settings that the portal could not be served with.</summary>
[Collection(HostCollection.Name)]
public sealed class SettingsStepTests(HostFixture fixture)
{
    [Theory]
    [InlineData(""" "Features": [ "HousingFirst.Cti.Training" ] """)]
    [InlineData(""" "Features": {} """)]
    [InlineData(""" "SiteTheme": "HousingFirst.Nowhere" """)]
    [InlineData(""" "AdminTheme": "HousingFirst.Nowhere" """)]
    [InlineData(""" "HomeRoute": "manualer" """)]
    [InlineData(""" "Brand": { "PrimaryColor": "red" } """)]
    [InlineData(""" "Brand": "red" """)]
    [InlineData(""" "Mail": { "SenderName": [] } """)]
    [InlineData(""" "Enquiries": { "PerPortalADay": "many" } """)]
    [InlineData(""" "Audit": { "MonthsKept": "mange" } """)]
    [InlineData(""" "Audit": { "MonthsKept": 36.5 } """)]
    [InlineData(""" "Audit": { "MonthsKept": 0 } """)]
    [InlineData(""" "Audit": { "MonthsKept": 1000 } """)]
    [InlineData(""" "Audit": 36 """)]
    public async Task Apply_WhatCouldNotBeReadLater_IsRefusedAtItsKey(string written)
    {
        var portal = await fixture.Host.PortalAsync("kursushus");

        var result = await portal.ApplyStepAsync($$"""{ "name": "settings", {{written}} }""");

        Assert.Equal(RecipeOutcome.Refused, result.Outcome);
        using var reader = portal.Client();
        Assert.Contains("<main", await reader.PageAsync("manualer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Brand_SetByItsStep_IsSeenByWhatRunsAfterItAndNamedInTheTrail()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");

        await portal.RunAsync(async services =>
        {
            await portal.ApplyStepAsync(services, """{ "name": "branding", "Brand": { "Name": "Fyrtårnet" } }""");
            Assert.Equal("Fyrtårnet", services.GetRequiredService<ICurrentPortal>().Portal.Settings<BrandSettings>(BrandSettings.Key).Name);
            return true;
        });

        var lines = await portal.RunAsync(services => services.GetRequiredService<IAuditReader>().ListAsync(new(), 0, 10, CancellationToken.None));
        Assert.Equal(new AuditDetail("keys", BrandSettings.Key), lines.First(line => line.Kind == AuditKinds.SettingsChanged).Details.Single());
    }

    [Fact]
    public async Task Set_AKeyThatIsNotSaved_IsForgottenWithItsUnitOfWork()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");

        await portal.RunAsync(async services =>
        {
            var (settings, current) = (services.GetRequiredService<IPortalSettings>(), services.GetRequiredService<ICurrentPortal>());
            var brand = new BrandSettings { Name = "Fyrtårnet" };
            Assert.True(await settings.SetAsync(BrandSettings.Key, brand, CancellationToken.None));
            Assert.False(await settings.SetAsync(BrandSettings.Key, brand, CancellationToken.None));
            Assert.Equal("Fyrtårnet", current.Portal.Settings<BrandSettings>(BrandSettings.Key).Name);
            await services.GetRequiredService<IDocumentSession>().CancelAsync();
            Assert.Equal("Kursushuset", current.Portal.Settings<BrandSettings>(BrandSettings.Key).Name);
            return true;
        });
    }

    [Fact]
    public async Task Apply_KeyWithoutAHome_IsKeptAsItCame()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");

        var result = await portal.ApplyStepAsync("""{ "name": "settings", "PageSize": 10, "Elsewhere": [ 1, "to" ] }""");

        Assert.Equal(RecipeOutcome.Applied, result.Outcome);
    }
}

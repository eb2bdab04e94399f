using HousingFirst.Platform.Recipes.Running;
using HousingFirst.Testing.Hosting;

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
    public async Task Apply_WhatCouldNotBeReadLater_IsRefusedAtItsKey(string written)
    {
        var portal = await fixture.Host.PortalAsync("kursushus");

        var result = await portal.ApplyStepAsync($$"""{ "name": "settings", {{written}} }""");

        Assert.Equal(RecipeOutcome.Refused, result.Outcome);
        using var reader = portal.Client();
        Assert.Contains("<main", await reader.PageAsync("manualer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Apply_KeyWithoutAHome_IsKeptAsItCame()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");

        var result = await portal.ApplyStepAsync("""{ "name": "settings", "PageSize": 10, "Elsewhere": [ 1, "to" ] }""");

        Assert.Equal(RecipeOutcome.Applied, result.Outcome);
    }
}

using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Overlays;
using HousingFirst.Manuals.Reading;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Manuals.Shipping;
using HousingFirst.Platform.Recipes.Running;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Recipes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace HousingFirst.IntegrationTests.Manuals;

[Collection(HostCollection.Name)]
public sealed class EditionPinTests(HostFixture fixture)
{
    [Fact]
    public async Task Get_ShippedManual_TakesItsEditionIntoTheLibrary()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();
        await client.PageAsync("manualer/cti");

        var entries = await portal.RunAsync(services => services.GetRequiredService<IHostLibrary>().ListAsync(EditionStore.LibraryKind, CancellationToken.None));

        Assert.Contains(entries, entry => entry.Id == "cti" && entry.Hash == CtiEditions.Shipped.Edition!.Hash);
    }

    [Fact]
    public async Task Apply_OlderEdition_IsReadInItsOwnWords()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        await fixture.Host.TakeInAsync(CtiEditions.Of("2025.1", "Sådan stod der før."));

        var run = await portal.ApplyManualsAsync("""[{ "manual": "cti", "edition": "2025.1" }]""");

        Assert.Equal(RecipeOutcome.Applied, run.Outcome);
        using var client = portal.Client();
        var page = await client.PageAsync("manualer/cti/faseplanen");
        Assert.Contains("Sådan stod der før.", page, StringComparison.Ordinal);
        Assert.Contains("2025.1", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Apply_NewestAfterAPin_FollowsWhatShipsAndShowsTheOverlayAsMoved()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        await fixture.Host.TakeInAsync(CtiEditions.Of("2025.2", "Sådan stod der engang."));
        await portal.ApplyManualsAsync("""
            [{ "manual": "cti", "edition": "2025.2", "overlay": [ { "section": "faseplanen-kort", "kind": "after", "text": "Vores ord." } ] }]
            """);

        await portal.ApplyManualsAsync("""[{ "manual": "cti", "edition": "newest" }]""");

        using var client = portal.Client();
        Assert.Contains("Vores ord.", await client.PageAsync("manualer/cti/faseplanen"), StringComparison.Ordinal);
        var laid = await portal.RunAsync(async services => (await services.GetRequiredService<IManuals>().FindAsync("cti", CancellationToken.None))!.Laid);
        var entry = Assert.Single(laid);
        Assert.Equal(OverlayState.Moved, entry.State);
        Assert.Contains("Sådan stod der engang.", entry.Yours.BaseText, StringComparison.Ordinal);
        Assert.DoesNotContain("Sådan stod der engang.", entry.Now, StringComparison.Ordinal);
    }
}

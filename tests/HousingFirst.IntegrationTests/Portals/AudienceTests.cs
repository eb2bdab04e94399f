using System.Net;
using HousingFirst.Testing.Hosting;

namespace HousingFirst.IntegrationTests.Portals;

/// <summary>A manual for signed-in people is invisible to others everywhere.</summary>
[Collection(HostCollection.Name)]
public sealed class AudienceTests(HostFixture fixture)
{
    // In the provider's recipe the ICM manual is for its own people.
    private const string Recipe = "icm-leverandoer";

    [Theory]
    [InlineData("manualer/icm")]
    [InlineData("manualer/icm/stoetteplanen")]
    [InlineData("manualer/icm/udskriv")]
    [InlineData("manualer/icm/haefte")]
    [InlineData("manualer/icm/epub")]
    [InlineData("manualer/icm/stoetteplanen/projektor")]
    [InlineData("manualer/s/icm/stoetteplanen")]
    public async Task Get_ManualForSignedInPeople_IsNotThereForOthers(string path)
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var stranger = portal.Client();
        using var colleague = await portal.SignInAsync("SupportWorker");

        // Signed in first: what was shown to one who may must not be kept for one who may not.
        Assert.NotEqual(HttpStatusCode.NotFound, await colleague.StatusAsync(path));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync(path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("manualer")]
    [InlineData("metoder")]
    [InlineData("manualer/housing-first")]
    [InlineData("manualer/housing-first/match-af-metode")]
    public async Task Get_OpenPage_HoldsNoAddressOfTheHiddenManual(string path)
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var colleague = await portal.SignInAsync("SupportWorker");
        using var stranger = portal.Client();
        await colleague.GetStringAsync(new Uri(path, UriKind.Relative));

        var page = await stranger.GetStringAsync(new Uri(path, UriKind.Relative));

        Assert.DoesNotContain("manualer/icm", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Get_SignInPageOfAClosedPortal_ShowsNoneOfItsTitles()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var stranger = portal.Client();
        Assert.Contains("/manualer\"", await PageAsync(), StringComparison.Ordinal);

        await portal.ApplyStepAsync("""{ "name": "settings", "Audience": "signed-in" }""");

        Assert.DoesNotContain("/manualer", await PageAsync(), StringComparison.Ordinal);

        Task<string> PageAsync() => stranger.GetStringAsync(new Uri("account/signin", UriKind.Relative));
    }

    [Fact]
    public async Task Get_AfterSigningOut_IsAStrangerAgain()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var colleague = await portal.SignInAsync("SupportWorker");
        Assert.Equal(HttpStatusCode.OK, await colleague.StatusAsync("manualer/icm"));

        // Every page of a signed-in person holds the form that signs out.
        using var answer = await TestPortal.PostAsync(colleague, "account/signout", [], formOn: "manualer");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await colleague.StatusAsync("manualer/icm"));
    }
}

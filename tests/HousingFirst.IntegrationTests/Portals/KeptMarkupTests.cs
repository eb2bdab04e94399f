using HousingFirst.Testing.Hosting;

namespace HousingFirst.IntegrationTests.Portals;

/// <summary>Pieces of a layout are kept once rendered, and never longer than they are true.</summary>
[Collection(HostCollection.Name)]
public sealed class KeptMarkupTests(HostFixture fixture)
{
    [Fact]
    public async Task Get_AfterTheBrandChanged_ShowsTheNewOneToSignedInAndStrangers()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var stranger = portal.Client();
        using var colleague = await portal.SignInAsync("SupportWorker");
        await PageAsync(stranger);
        await PageAsync(colleague);

        await portal.ApplyStepAsync(
            """{ "name": "branding", "Brand": { "Name": "Fyrtårnet", "Contact": { "Organisation": "Fyrtårnets hus" } } }""");

        foreach (var reader in new[] { stranger, colleague })
        {
            var page = await PageAsync(reader);
            Assert.Contains("Fyrtårnet", page, StringComparison.Ordinal);
            Assert.Contains("Fyrtårnets hus", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Get_SignedInFirst_LeavesNothingOfThePersonForStrangers()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var colleague = await portal.SignInAsync("SupportWorker");
        Assert.Contains("/account/signout", await PageAsync(colleague), StringComparison.Ordinal);

        using var stranger = portal.Client();
        var page = await PageAsync(stranger);

        Assert.DoesNotContain("/account/signout", page, StringComparison.Ordinal);
        Assert.Contains("/account/signin", page, StringComparison.Ordinal);
    }

    private static Task<string> PageAsync(HttpClient reader) => reader.GetStringAsync(new Uri("manualer", UriKind.Relative));
}

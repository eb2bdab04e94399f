using System.Net;
using HousingFirst.Platform.Security;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Security;

[Collection(SecurityCollection.Name)]
public sealed class AccessTests(SecurityHost host)
{
    [Theory]
    [InlineData("/test/open", HttpStatusCode.OK)]
    [InlineData("/test/readers", HttpStatusCode.OK)]
    [InlineData("/test/view", HttpStatusCode.Redirect)]
    [InlineData("/test/operate", HttpStatusCode.Redirect)]
    [InlineData("/test/undeclared", HttpStatusCode.Forbidden)]
    [InlineData("/admin/test/open", HttpStatusCode.Redirect)]
    [InlineData("/lukket/test/open", HttpStatusCode.OK)]
    [InlineData("/lukket/test/readers", HttpStatusCode.Redirect)]
    [InlineData("/lukket/test/view", HttpStatusCode.Redirect)]
    [InlineData("/lukket/account/signin", HttpStatusCode.OK)]
    public async Task Get_AsAVisitor_FollowsTheMarkAndTheAudience(string path, HttpStatusCode expected) =>
        Assert.Equal(expected, await StatusAsync(host.Browser(), path));

    [Theory]
    [InlineData("Guest", "/test/view", HttpStatusCode.Forbidden)]
    [InlineData("Guest", "/admin/test/open", HttpStatusCode.NotFound)]
    [InlineData("Administrator", "/admin/test/open", HttpStatusCode.OK)]
    [InlineData("Reader", "/test/view", HttpStatusCode.OK)]
    [InlineData("Reader", "/test/edit", HttpStatusCode.Forbidden)]
    [InlineData("Editor", "/test/edit", HttpStatusCode.OK)]
    [InlineData("Editor", "/test/view", HttpStatusCode.OK)]
    [InlineData("Editor", "/test/unknown", HttpStatusCode.Forbidden)]
    [InlineData("Editor", "/test/undeclared", HttpStatusCode.Forbidden)]
    [InlineData("Administrator", "/test/edit", HttpStatusCode.OK)]
    [InlineData("Administrator", "/test/unknown", HttpStatusCode.OK)]
    [InlineData("Administrator", "/test/undeclared", HttpStatusCode.Forbidden)]
    public async Task Get_WithARole_FollowsItsPermissionsAndWhatTheyImply(string role, string path, HttpStatusCode expected)
    {
        var (browser, _) = await host.SignedInAsync("default", role);
        Assert.Equal(expected, await StatusAsync(browser, path));
    }

    [Fact]
    public async Task Get_SignedInToAPortalForSignedInPeople_IsLetIn()
    {
        var (browser, _) = await host.SignedInAsync("lukket");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(browser, "/lukket/test/readers"));
    }

    [Fact]
    public async Task Get_FromHtmx_IsToldWhereToSignInInsteadOfBeingSentThere()
    {
        using var response = await host.Browser().SendAsync(new(HttpMethod.Get, "/test/view") { Headers = { { "HX-Request", "true" } } });
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains("/account/signin?", response.Headers.GetValues("HX-Redirect").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HostRights_AdministratorOfTheDefaultPortal_HasNone()
    {
        var (browser, _) = await host.SignedInAsync("default", WellKnownRoles.Administrator);
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(browser, "/test/operate"));
    }

    [Fact]
    public async Task HostRights_NamedOperator_HasThemInTheDefaultPortalAlone()
    {
        await host.PersonWithMailAsync("default", SecurityHost.Operator);
        await host.PersonWithMailAsync("nordlys", SecurityHost.Operator, WellKnownRoles.Administrator);
        var browser = host.Browser();
        using var one = await browser.SignInAsync("", SecurityHost.Operator, SecurityHost.Password);
        using var two = await browser.SignInAsync("/nordlys", SecurityHost.Operator, SecurityHost.Password);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(browser, "/test/operate"));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(browser, "/nordlys/test/operate"));
    }

    [Fact]
    public async Task Endpoints_OfTheWholeHost_SayWhoMayCallThemAndWhoseTheyAre()
    {
        var all = await host.Services.GetRequiredService<EndpointDeclarations>().ListAsync();

        // The framework adds the last one by itself to a host that runs from its build folder; nobody is let in there.
        var framework = all.Where(endpoint => endpoint.Route == "{**path:file}").ToList();
        Assert.All(framework, endpoint => Assert.Equal(EndpointAccess.Undeclared, endpoint.Access));
        var own = all.Except(framework).Where(endpoint => !endpoint.Route.Contains("/test/", StringComparison.Ordinal)).ToList();
        Assert.Contains(own, endpoint => endpoint is { Route: "account/signin", Access: EndpointAccess.Everybody, FeatureId: "HousingFirst.Accounts" });
        Assert.Equal([], own.Where(endpoint => endpoint.Gap is not null).Select(endpoint => $"{endpoint}: {endpoint.Gap}"));
    }

    [Fact]
    public async Task Endpoints_BelowAdminOpenToEverybody_AreAGapAndCarryTheAdministrationsHeaders()
    {
        var slip = (await host.Services.GetRequiredService<EndpointDeclarations>().ListAsync()).Single(endpoint => endpoint.Route == "/admin/test/open");
        Assert.Equal("is open to everybody in the administration", slip.Gap);

        using var answer = await host.Browser().GetAsync("/admin/test/open");
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal("noindex, nofollow", answer.Headers.GetValues("X-Robots-Tag").Single());
    }

    private static async Task<HttpStatusCode> StatusAsync(Browser browser, string path)
    {
        using var response = await browser.GetAsync(path);
        return response.StatusCode;
    }
}

using System.Net;
using HousingFirst.IntegrationTests.Portals;

namespace HousingFirst.IntegrationTests.Media;

/// <summary>What goes out with a portal's files.</summary>
[Collection(HostCollection.Name)]
public sealed class MediaEndpointsTests(HostFixture fixture)
{
    [Fact]
    public async Task Get_Svg_IsSentIntoASandboxThatRunsNothing()
    {
        var policy = await PolicyAsync("media/brand/logo.svg");

        Assert.Contains("sandbox", policy, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("manualer", HttpStatusCode.OK)]
    [InlineData("media/brand/findes-ikke.svg", HttpStatusCode.NotFound)]
    public async Task Get_AnythingElse_CarriesTheGeneralPolicy(string path, HttpStatusCode status)
    {
        var policy = await PolicyAsync(path, status);

        Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("sandbox", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_PartOfASvgThatItDoesNotHave_IsAnErrorOfTheHost()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var client = portal.Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("media/brand/logo.svg", UriKind.Relative));
        request.Headers.Range = new(1_000_000, 1_000_001);

        using var answer = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, answer.StatusCode);
        Assert.DoesNotContain("sandbox", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    private async Task<string> PolicyAsync(string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var client = portal.Client();
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(status, answer.StatusCode);
        return answer.Headers.GetValues("Content-Security-Policy").Single();
    }
}

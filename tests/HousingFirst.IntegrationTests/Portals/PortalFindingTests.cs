using System.Net;
using HousingFirst.Testing.Hosting;

namespace HousingFirst.IntegrationTests.Portals;

public sealed class PortalFindingTests : IAsyncLifetime
{
    private RunningHost _host = null!;

    public async Task InitializeAsync()
    {
        _host = await RunningHost.StartAsync();
        await _host.ComposeAsync("default", "metodeportal");
        await _host.ComposeAsync("nordlys", "icm-leverandoer", prefix: "nordlys");
        await _host.ComposeAsync("egen", "kursushus", host: "kurser.example.org");
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("/", "Metodeportalen")]
    [InlineData("/nordlys", "Nordlys Bostøtte")]
    [InlineData("/nordlys/", "Nordlys Bostøtte")]
    [InlineData("/NORDLYS/", "Nordlys Bostøtte")]
    public async Task Get_PrefixedAddress_IsAnsweredByItsPortal(string path, string portal)
    {
        var page = await GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(portal, page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_OwnHost_IsAnsweredByItsPortalWhateverThePath()
    {
        Assert.Contains("Kursushuset", (await GetAsync("/", "kurser.example.org")).Body, StringComparison.Ordinal);
        var foreign = await GetAsync("/nordlys/", "kurser.example.org");
        Assert.Equal(HttpStatusCode.NotFound, foreign.Status);
        Assert.Contains("Kursushuset", foreign.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/findes-ikke")]
    [InlineData("/nordlysx/")]
    [InlineData("/manualer/findes-ikke")]
    [InlineData("/nordlys/findes-ikke")]
    [InlineData("/%2e%2e/host.db")]
    [InlineData("/media/../../host.db")]
    public async Task Get_UnknownPath_Is404InThePortalsBrand(string path)
    {
        var page = await GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains(path.StartsWith("/nordlys/", StringComparison.Ordinal) ? "Nordlys Bostøtte" : "Metodeportalen", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_UnknownApiPath_IsProblemDetails()
    {
        using var answer = await _host.Client().GetAsync(new Uri("/api/findes-ikke", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    private async Task<(HttpStatusCode Status, string Body)> GetAsync(string path, string? host = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = host;
        using var client = _host.Client();
        using var answer = await client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}

using System.Net;
using HousingFirst.Testing.Hosting;

namespace HousingFirst.IntegrationTests.Portals;

/// <summary>Pages print their full address, and whoever asks writes the host name of the request: it must reach nobody else.</summary>
public sealed class KeptAddressesTests
{
    [Fact]
    public async Task Get_PageAskedForUnderAMadeUpHost_IsNotKeptForOthers()
    {
        await using var host = await RunningHost.StartAsync();
        var portal = await host.PortalAsync("kursushus");
        await AskAsync(portal, "manualer", "evil.example");
        await AskAsync(portal, "manualer", "evil.example");

        var (page, _) = await AskAsync(portal, "manualer");

        Assert.Contains(host.Address.Authority, page, StringComparison.Ordinal);
        Assert.DoesNotContain("evil.example", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_HostThatWasToldItsAddress_PrintsThatAndKeepsNoPageUnderAnother()
    {
        await using var host = await RunningHost.StartAsync(
            new Dictionary<string, string?> { ["HousingFirst:PublicAddress"] = "https://portaler.example:8443/hf/" });
        var portal = await host.PortalAsync("kursushus");

        foreach (var (name, isKept) in new[] { ("evil.example", false), ("portaler.example:8443", true) })
        {
            await AskAsync(portal, "manualer", name);
            var (page, answered) = await AskAsync(portal, "manualer", name);
            Assert.Contains($"https://portaler.example:8443/hf/{portal.Name}/manualer", page, StringComparison.Ordinal);
            Assert.DoesNotContain("evil.example", page, StringComparison.Ordinal);
            Assert.Equal(isKept, answered);
        }
    }

    [Theory]
    [InlineData("kurser?sted=x%0Amaaned=2026-12")]
    [InlineData("kurser?sted=x%0Amaaned=7:2026-12")]
    [InlineData("kurser%0Asted=x?maaned=2026-12")]
    public async Task Get_ValueThatLooksLikeAnotherKey_IsAnotherPage(string path)
    {
        await using var host = await RunningHost.StartAsync();
        var portal = await host.PortalAsync("kursushus");
        await AskAsync(portal, path);

        var (_, answered) = await AskAsync(portal, "kurser?sted=x&maaned=2026-12");

        Assert.False(answered);
    }

    [Theory]
    [InlineData("Om-os/%C3%85bningstider?dag=1", "om-os/%C3%A5bningstider?dag=1")]
    [InlineData("om-os/%C3%A5bningstider/", "om-os/%C3%A5bningstider")]
    public async Task Get_AddressWithDanishLettersWrittenOtherwise_LeadsToTheOneThatItHas(string written, string own)
    {
        await using var host = await RunningHost.StartAsync();
        var portal = await host.PortalAsync("kursushus");
        await portal.ApplyStepAsync("""
            { "name": "content", "data": [ {
              "ContentItemId": "4kq0e3y1p8s5s4x7nq5m9v2c6d", "ContentItemVersionId": "4kq0e3y1p8s5s4x7nq5m9v2c6e", "ContentType": "Page",
              "DisplayText": "Åbningstider", "Latest": true, "Published": true,
              "ModifiedUtc": "2026-11-21T09:00:00Z", "PublishedUtc": "2026-11-21T09:00:00Z", "CreatedUtc": "2026-11-21T09:00:00Z",
              "TitlePart": { "Title": "Åbningstider" }, "AutoroutePart": { "Path": "om-os/åbningstider" } } ] }
            """);
        using var client = portal.Client();

        using var answer = await client.GetAsync(new Uri(written, UriKind.Relative));
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal($"/{portal.Name}/{own}", answer.Headers.Location?.OriginalString);

        using var page = await client.GetAsync(answer.Headers.Location);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    /// <summary>The page, and whether it was kept: only kept pages travel packed.</summary>
    private static async Task<(string Page, bool IsKept)> AskAsync(TestPortal portal, string path, string? hostName = null)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = portal.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Host = hostName;
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip");
        using var answer = await client.SendAsync(request);
        var isKept = answer.Content.Headers.ContentEncoding.Contains("gzip");
        await using var body = await answer.Content.ReadAsStreamAsync();
        await using var plain = isKept ? new System.IO.Compression.GZipStream(body, System.IO.Compression.CompressionMode.Decompress) : body;
        using var reader = new StreamReader(plain);
        return (await reader.ReadToEndAsync(), isKept);
    }
}

using System.IO.Compression;
using System.Net;
using HousingFirst.Testing.Hosting;

namespace HousingFirst.IntegrationTests.Portals;

/// <summary>Kept pages travel packed to browsers that take them so; pages that were made for one person do not.</summary>
[Collection(HostCollection.Name)]
public sealed class PackedPagesTests(HostFixture fixture)
{
    [Fact]
    public async Task Get_KeptPage_IsTheSamePagePacked()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var stranger = portal.Client();
        var made = await stranger.GetByteArrayAsync(new Uri("manualer", UriKind.Relative));

        using var answer = await AskAsync(stranger, "gzip, deflate, br");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(["gzip"], answer.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        Assert.InRange(answer.Content.Headers.ContentLength!.Value, 1, made.Length / 2);
        Assert.Equal(made, await UnpackAsync(answer.Content));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("br")]
    [InlineData("gzip;q=0")]
    [InlineData("\"not a coding")]
    public async Task Get_KeptPage_IsPlainForThoseWhoDoNotTakeGzip(string? codings)
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var stranger = portal.Client();
        await stranger.GetByteArrayAsync(new Uri("manualer", UriKind.Relative));

        using var answer = await AskAsync(stranger, codings);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(answer.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task Get_PageOfASignedInPerson_IsNeverPacked()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var colleague = await portal.SignInAsync("SupportWorker");
        await colleague.GetByteArrayAsync(new Uri("manualer", UriKind.Relative));

        using var answer = await AskAsync(colleague, "gzip");

        Assert.Empty(answer.Content.Headers.ContentEncoding);
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient reader, string? codings)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("manualer", UriKind.Relative));
        if (codings is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Encoding", codings);
        }

        return await reader.SendAsync(request);
    }

    private static async Task<byte[]> UnpackAsync(HttpContent packed)
    {
        await using var stream = new GZipStream(await packed.ReadAsStreamAsync(), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}

using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Xml.Linq;
using HousingFirst.IntegrationTests.Portals;

namespace HousingFirst.IntegrationTests.Manuals;

[Collection(HostCollection.Name)]
public sealed class EpubTests(HostFixture fixture)
{
    [SkippableTheory]
    [InlineData("housing-first")]
    [InlineData("cti")]
    [InlineData("icm")]
    [InlineData("act")]
    public async Task Get_BookOfAManual_IsValid(string manual)
    {
        Skip.If(EpubCheck.WhyMissing is not null, EpubCheck.WhyMissing);
        var portal = await fixture.Host.PortalAsync("metodeportal");
        await portal.ApplyManualsAsync($$"""
            [{ "manual": "{{manual}}", "title": "Vores <manual> & mere", "contacts": [ { "name": "Vagten", "phone": "00 00 00 12" } ] }]
            """);
        using var client = portal.Client();

        var (exitCode, report) = await EpubCheck.RunAsync(await client.GetByteArrayAsync(new Uri($"manualer/{manual}/epub", UriKind.Relative)));

        Assert.True(exitCode == 0, report);
    }

    [Fact]
    public async Task Get_Book_HasAFileNameAndATagThatSparesTheNextDownload()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();
        using var first = await client.GetAsync(new Uri("manualer/cti/epub", UriKind.Relative));

        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri("manualer/cti/epub", UriKind.Relative));
        again.Headers.IfNoneMatch.Add(new EntityTagHeaderValue(first.Headers.ETag!.Tag));
        using var second = await client.SendAsync(again);

        Assert.Equal("application/epub+zip", first.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("cti-20", first.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Get_BookAfterANumberWasCorrected_IsTheSameBookMadeLater()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();

        await portal.ApplyManualsAsync("""[{ "manual": "cti", "contacts": [ { "name": "Vagten", "phone": "00 00 00 12" } ] }]""");
        var before = await PackageAsync(client);
        await portal.ApplyManualsAsync("""[{ "manual": "cti", "contacts": [ { "name": "Vagten", "phone": "00 00 00 13" } ] }]""");
        var after = await PackageAsync(client);

        Assert.Equal(before.Identifier, after.Identifier);
        Assert.True(string.CompareOrdinal(before.Modified, after.Modified) < 0, $"{before.Modified}, {after.Modified}");
        Assert.Equal(after, await PackageAsync(client));
    }

    [Fact]
    public async Task Get_BookOfAManualForColleagues_IsNotThereForStrangers()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        await portal.ApplyManualsAsync("""[{ "manual": "act", "audience": "signed-in" }]""");
        using var stranger = portal.Client();
        using var colleague = await portal.SignInAsync("SupportWorker");

        using var refused = await stranger.GetAsync(new Uri("manualer/act/epub", UriKind.Relative));
        using var given = await colleague.GetAsync(new Uri("manualer/act/epub", UriKind.Relative));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (refused.StatusCode, given.StatusCode));
    }

    private static async Task<(string Identifier, string Modified)> PackageAsync(HttpClient client)
    {
        using var book = new ZipArchive(new MemoryStream(await client.GetByteArrayAsync(new Uri("manualer/cti/epub", UriKind.Relative))));
        using var reader = new StreamReader(book.GetEntry("EPUB/package.opf")!.Open());
        var package = XDocument.Parse(await reader.ReadToEndAsync());
        return (
            package.Descendants().Single(element => element.Name.LocalName == "identifier").Value,
            package.Descendants().Single(element => (string?)element.Attribute("property") == "dcterms:modified").Value);
    }
}

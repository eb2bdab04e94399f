using System.Net;
using HousingFirst.IntegrationTests.Portals;

namespace HousingFirst.IntegrationTests.Manuals;

[Collection(HostCollection.Name)]
public sealed class ManualPagesTests(HostFixture fixture)
{
    [Fact]
    public async Task Get_PermanentAddress_LeadsToTheSectionInItsChapter()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();

        using var answer = await client.GetAsync(new Uri("manualer/s/cti/faseplanen-kort", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal($"/{portal.Name}/manualer/cti/faseplanen#faseplanen-kort", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Get_QrCode_IsAPicture()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();

        using var answer = await client.GetAsync(new Uri("manualer/cti/faseplanen/qr/faseplanen-kort.svg", UriKind.Relative));

        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("<svg", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("manualer/findes-ikke")]
    [InlineData("manualer/findes-ikke/udskriv")]
    [InlineData("manualer/findes-ikke/haefte")]
    [InlineData("manualer/findes-ikke/haefte.css")]
    [InlineData("manualer/findes-ikke/epub")]
    [InlineData("manualer/cti/findes-ikke")]
    [InlineData("manualer/cti/findes-ikke/projektor")]
    [InlineData("manualer/cti/faseplanen/link/findes-ikke")]
    [InlineData("manualer/cti/faseplanen/link/maalgruppen-kort")]
    [InlineData("manualer/cti/faseplanen/qr/findes-ikke.svg")]
    [InlineData("manualer/s/cti/findes-ikke")]
    [InlineData("manualer/s/findes-ikke/faseplanen")]
    public async Task Get_WhatIsNotThere_IsAPlainNotFound(string path)
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();

        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Get_EveryChapterOfEveryManual_IsThereInAllItsForms()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();
        foreach (var manual in new[] { "housing-first", "cti", "icm", "act" })
        {
            var title = await client.PageAsync($"manualer/{manual}");
            var chapters = System.Text.RegularExpressions.Regex
                .Matches(title, $"href=\"/{portal.Name}/manualer/{manual}/(?<id>[a-z0-9-]+)\"", System.Text.RegularExpressions.RegexOptions.ExplicitCapture)
                .Select(match => match.Groups["id"].Value).Where(id => id is not ("haefte" or "epub" or "aendringer")).Distinct().ToList();
            Assert.True(chapters.Count >= 6, $"{manual} has {chapters.Count} chapters.");
            foreach (var form in new[] { "", "/projektor", "/link" })
            {
                foreach (var chapter in chapters)
                {
                    using var answer = await client.GetAsync(new Uri($"manualer/{manual}/{chapter}{form}", UriKind.Relative));
                    Assert.Equal((chapter, HttpStatusCode.OK), (chapter, answer.StatusCode));
                }
            }

            Assert.Contains($"id=\"{chapters[0]}\"", await client.PageAsync($"manualer/{manual}/haefte"), StringComparison.Ordinal);
        }
    }
}

using System.Net;
using HousingFirst.IntegrationTests.Portals;

namespace HousingFirst.IntegrationTests.Manuals;

[Collection(HostCollection.Name)]
public sealed class BookletTests(HostFixture fixture)
{
    [Fact]
    public async Task Get_OldAddressOfThePrintedManual_LeadsToTheBooklet()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();

        using var answer = await client.GetAsync(new Uri("manualer/cti/udskriv", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal($"/{portal.Name}/manualer/cti/haefte", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Get_Booklet_OpensEachChapterWithItsAddressAndQrCode()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();

        var page = await client.PageAsync("manualer/cti/haefte");

        Assert.Contains($"{portal.Address}manualer/s/cti/faseplanen<", page, StringComparison.Ordinal);
        Assert.Contains($"src=\"/{portal.Name}/manualer/cti/faseplanen/qr/faseplanen.svg\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Margins_HoldEditionReviewAndChapterAndCannotBeBrokenByATitle()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        await portal.ApplyManualsAsync("""[{ "manual": "cti", "title": "Vores \"CTI\" } </style>" }]""");
        using var client = portal.Client();

        using var answer = await client.GetAsync(new Uri("manualer/cti/haefte.css", UriKind.Relative));
        var css = await answer.Content.ReadAsStringAsync();

        Assert.Equal("text/css", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("udgave 2026.1", css, StringComparison.Ordinal);
        Assert.Contains("gennemgang", css, StringComparison.Ordinal);
        Assert.Contains("@page hf-sheets-1", css, StringComparison.Ordinal);
        Assert.DoesNotContain("</style>", css, StringComparison.Ordinal);
        Assert.Contains(@"Vores \22 CTI\22  \7d  \3c \2f style\3e ", css, StringComparison.Ordinal);
    }
}

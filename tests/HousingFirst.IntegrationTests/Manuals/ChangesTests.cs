using System.Net;
using HousingFirst.IntegrationTests.Portals;

namespace HousingFirst.IntegrationTests.Manuals;

[Collection(HostCollection.Name)]
public sealed class ChangesTests(HostFixture fixture)
{
    [Fact]
    public async Task Get_ChangesSinceAnOlderEdition_TellWordsForEyesAndEars()
    {
        await fixture.Host.TakeInAsync(CtiEditions.Of("2024.1", "Ord fra dengang."));
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();

        var page = await client.PageAsync("manualer/cti/aendringer?siden=2024.1");

        Assert.Contains("<del><span class=\"hf-hidden\">Fjernet: </span>Ord fra dengang.", page, StringComparison.Ordinal);
        Assert.Contains($"/{portal.Name}/manualer/cti/faseplanen#faseplanen-kort", page, StringComparison.Ordinal);
        Assert.Contains("aendringer?siden=2024.1", await client.PageAsync("manualer/cti"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1999.1")]
    [InlineData("i-gaar")]
    [InlineData("<script>")]
    public async Task Get_EditionThatIsNotThere_IsSaidAndNothingIsCompared(string since)
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();

        using var answer = await client.GetAsync(new Uri($"manualer/cti/aendringer?siden={Uri.EscapeDataString(since)}", UriKind.Relative));
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Udgaven findes ikke her", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page[page.IndexOf("<main", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ChangesOfAManualForColleagues_AreNotThereForStrangers()
    {
        await fixture.Host.TakeInAsync(CtiEditions.Of("2024.2", "Ord fra dengang."));
        var portal = await fixture.Host.PortalAsync("metodeportal");
        await portal.ApplyManualsAsync("""[{ "manual": "cti", "audience": "signed-in" }]""");
        using var stranger = portal.Client();

        using var answer = await stranger.GetAsync(new Uri("manualer/cti/aendringer?siden=2024.2", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}

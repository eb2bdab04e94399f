using System.Net;
using HousingFirst.IntegrationTests.Portals;

namespace HousingFirst.IntegrationTests.Manuals;

[Collection(HostCollection.Name)]
public sealed class ChecklistPageTests(HostFixture fixture)
{
    [Fact]
    public async Task Get_AllChecklists_CarryTheKeysOfTheirChapters()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();
        var chapter = await client.PageAsync("manualer/cti/faseplanen");
        var ticks = System.Text.RegularExpressions.Regex.Matches(chapter, "data-hf-tick=\"[^\"]+\"").Select(match => match.Value).ToList();

        var page = await client.PageAsync("manualer/tjeklister");

        Assert.NotEmpty(ticks);
        Assert.All(ticks, tick => Assert.Contains(tick, page, StringComparison.Ordinal));
        Assert.Contains($"data-hf-ticks=\"cti/{CtiEditions.Shipped.Edition!.Number}\"", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"/{portal.Name}/manualer/cti/faseplanen#", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ChecklistsOfOneManual_LeaveOutTheOthers()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();

        var page = await client.PageAsync("manualer/tjeklister?manual=icm");

        Assert.Contains("data-hf-ticks=\"icm/", page, StringComparison.Ordinal);
        Assert.DoesNotContain("data-hf-ticks=\"cti/", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ChecklistsOfAManualForColleagues_AreNotThereForStrangers()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        await portal.ApplyManualsAsync("""[{ "manual": "icm", "audience": "signed-in" }]""");
        using var stranger = portal.Client();

        using var answer = await stranger.GetAsync(new Uri("manualer/tjeklister?manual=icm", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("icm", await stranger.PageAsync("manualer/tjeklister"), StringComparison.Ordinal);
    }
}

using System.Net;
using HousingFirst.IntegrationTests.Portals;

namespace HousingFirst.IntegrationTests.Manuals;

[Collection(HostCollection.Name)]
public sealed class ChecklistPageTests(HostFixture fixture)
{
    [Fact]
    public async Task Get_ChecklistsOfAManual_CarryTheKeysOfTheirChapters()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();
        var chapter = await client.PageAsync("manualer/cti/faseplanen");
        var ticks = System.Text.RegularExpressions.Regex.Matches(chapter, "data-hf-tick=\"[^\"]+\"").Select(match => match.Value).ToList();

        var page = await client.PageAsync("manualer/tjeklister?manual=cti");

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

    [Fact]
    public async Task Get_AllChecklists_IsALightListThatLeadsToEachOne()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();

        var page = await client.PageAsync("manualer/tjeklister");

        Assert.Contains($"href=\"/{portal.Name}/manualer/tjeklister/cti/faseplanen-tjekliste\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("data-hf-tick=", page, StringComparison.Ordinal);
        Assert.InRange(page.Length, 1, 64 * 1024);
    }

    [Fact]
    public async Task Get_OneChecklist_HasTheChaptersKeysAndItsEditionAndSection()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();
        var list = CtiEditions.Shipped.Edition!.Checklist("faseplanen-tjekliste")!;

        var page = await client.PageAsync("manualer/tjeklister/cti/faseplanen-tjekliste");

        Assert.Contains($"data-hf-ticks=\"cti/{CtiEditions.Shipped.Edition!.Number}\"", page, StringComparison.Ordinal);
        Assert.All(list.Items, item => Assert.Contains($"data-hf-tick=\"{item.Id}\"", page, StringComparison.Ordinal));
        Assert.Contains($"udgave {CtiEditions.Shipped.Edition!.Number}. Kapitlet »Faseplanen«", page, StringComparison.Ordinal);
        Assert.Contains("Dato: ____", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("manualer/tjeklister/cti/findes-ikke")]
    [InlineData("manualer/tjeklister/findes-ikke/faseplanen-tjekliste")]
    [InlineData("manualer/tjeklister/cti/faseplanen-kort")]
    public async Task Get_ChecklistThatThereIsNot_IsNotFound(string path)
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();

        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}

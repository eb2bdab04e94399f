using System.Net;
using HousingFirst.Guidance.Tools;
using HousingFirst.IntegrationTests.Manuals;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Manuals;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Guidance;

[Collection(HostCollection.Name)]
public sealed class ToolPagesTests(HostFixture fixture)
{
    [Fact]
    public async Task Get_Guide_ShowsTextLinksAndSources()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();

        var page = await client.PageAsync("vejledning/redskaber/kriseplan");

        Assert.Contains("id=\"kriseplan-pas-paa\"", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"/{portal.Name}/vejledning/redskaber/netvaerkskort\"", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"/{portal.Name}/manualer/icm/", page, StringComparison.Ordinal);
        Assert.Contains("vejledning/redskaber/kriseplan/ark\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Guide_LinksOnlyToManualsThatTheReaderMayOpen()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        await portal.ApplyManualsAsync("""[{ "manual": "icm", "audience": "signed-in" }]""");
        using var stranger = portal.Client();

        Assert.DoesNotContain("/manualer/icm", await stranger.PageAsync("vejledning/redskaber/kriseplan"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ChapterThatAToolStandsOn_LeadsToTheToolAndTheAnswers()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();

        var plan = await client.PageAsync("manualer/icm/stoetteplanen");
        var caseload = await client.PageAsync("manualer/cti/roller-og-caseload");

        Assert.Contains($"href=\"/{portal.Name}/vejledning/redskaber/kriseplan\"", UsedBy(plan), StringComparison.Ordinal);
        Assert.Contains($"href=\"/{portal.Name}/vejledning/caseload\"", UsedBy(caseload), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Chapter_DoesNotLeadToAnswersThatTheReaderMayNotSee()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        await portal.WriteAnswerAsync("lukket", "Kun for kolleger.", audience: "signed-in", read: "icm#stoetteplanen-krise");
        using var stranger = portal.Client();
        using var worker = await portal.SignInAsync("SupportWorker");

        Assert.DoesNotContain("/vejledning/lukket", UsedBy(await stranger.PageAsync("manualer/icm/stoetteplanen")), StringComparison.Ordinal);
        Assert.Contains("/vejledning/lukket", UsedBy(await worker.PageAsync("manualer/icm/stoetteplanen")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_EverySheet_HasNoFormAndNothingToSendTo()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();
        var tools = await portal.RunAsync(services => Task.FromResult(services.GetRequiredService<ShippedTools>().All));

        Assert.NotEmpty(tools);
        foreach (var tool in tools)
        {
            var page = await client.PageAsync($"vejledning/redskaber/{tool.Id}/ark");
            var sheet = page[page.IndexOf("data-hf-sheet=", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)];

            Assert.DoesNotContain("<form", sheet, StringComparison.Ordinal);
            Assert.All(tool.Sheet.Fields.Where(field => field.Id.Length > 0), field => Assert.Contains(field.Label, WebUtility.HtmlDecode(sheet), StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("vejledning/redskaber/findes-ikke")]
    [InlineData("vejledning/redskaber/findes-ikke/ark")]
    public async Task Get_ToolThatThereIsNot_IsNotFound(string path)
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();

        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static string UsedBy(string page) =>
        page.IndexOf("hf-used-by", StringComparison.Ordinal) is var from and >= 0 ? page[from..page.IndexOf("</nav>", from, StringComparison.Ordinal)] : "";

    [Fact]
    public async Task Read_SectionsOfTheTools_AreThere()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        var missing = await portal.RunAsync(async services =>
        {
            var manuals = services.GetRequiredService<IManuals>();
            List<string> gone = [];
            foreach (var link in ShippedTools.ReadAll(services.GetRequiredService<IManualSources>()).SelectMany(tool => tool.Links))
            {
                if (await manuals.FindPlaceAsync(link.Link.ManualId!, link.Link.Id!, CancellationToken.None) is null)
                {
                    gone.Add(link.ToString());
                }
            }

            return gone;
        });

        Assert.Empty(missing);
    }
}

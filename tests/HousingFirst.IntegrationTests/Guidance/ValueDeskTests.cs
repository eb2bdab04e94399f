using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Sdk.Audit;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Guidance;

/// <summary>Prices and thresholds that a portal sets for itself, each with its source and its day.</summary>
[Collection(HostCollection.Name)]
public sealed class ValueDeskTests(HostFixture fixture)
{
    private const string Recipe = "metodeportal";
    private const string List = "admin/vejledning/vaerdier";
    private const string Salary = List + "/cost.salaryPerFte";
    private const string Green = List + "/caseload.to.green";

    [Fact]
    public async Task Set_CountsForReadersAndProgramsAndSaysWhereItComesFrom()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");

        using var answer = await SaveAsync(editor, Salary, "600.000");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await portal.PageAsync("vejledning/beregnere/oekonomi"));
        Assert.Contains("Kilde: Budget 2027, 1. januar 2027.", page, StringComparison.Ordinal);
        Assert.Contains("Sat af Metodeportalen", page, StringComparison.Ordinal);
        var cost = await CostAsync(portal);
        Assert.Equal(("cost-1+local", 600000m), ((string?)cost["rules"], (decimal?)cost["parameters"]!["salaryPerFte"]));
        Assert.DoesNotContain("salaryPerFte", cost["uncertain"]!.AsArray().Select(key => (string?)key));
        var trail = await portal.RunAsync(services => services.GetRequiredService<IAuditReader>().ListAsync(new() { Kind = "guidance.value-set" }, 0, 9, default));
        Assert.Equal("cost.salaryPerFte", Assert.Single(trail).Details.Single(detail => detail.Name == "value").Value);
    }

    [Fact]
    public async Task Restored_IsAsItShips()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        using var set = await SaveAsync(editor, Salary, "600000");
        Assert.Contains("Brug det, der følger med: 560.000 kr. om året", WebUtility.HtmlDecode(await editor.PageAsync(Salary)), StringComparison.Ordinal);

        using var restored = await TestPortal.PostAsync(editor, Salary + "?handler=Restore", [], Salary);

        Assert.EndsWith("?udfoert=som-leveret", restored.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal("cost-1", (string?)(await CostAsync(portal))["rules"]);
    }

    [Theory]
    [InlineData("mange", "Budget", "2027-01-01", "Skriv et tal, fx 560.000")]
    [InlineData("-1", "Budget", "2027-01-01", "Skriv et tal mellem 0 og 5.000.000")]
    [InlineData("600000", "", "2027-01-01", "Skriv, hvor tallet kommer fra")]
    [InlineData("600000", "Kim, 310200-0000", "2027-01-01", "ligner et CPR-nummer")]
    [InlineData("600000", "Budget", "", "Vælg dagen")]
    public async Task Save_OfWhatCannotBe_SaysWhatToDoAndKeepsWhatWasTyped(string value, string source, string day, string said)
    {
        var portal = await fixture.SharedAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");

        using var answer = await SaveAsync(editor, Salary, value, source, day);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{value}\"", page, StringComparison.Ordinal);
        Assert.Equal("cost-1", (string?)(await CostAsync(portal))["rules"]);
    }

    [Fact]
    public async Task Save_OfALimitBehindTheNext_IsRefused()
    {
        var portal = await fixture.SharedAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");

        using var answer = await SaveAsync(editor, Green, "11");

        Assert.Contains("grøn skal slutte", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_AfterSomebodyElseSetIt_ShowsTheirsAndLeavesTheChoice()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var first = await portal.SignInAsync("ManualEditor");
        using var second = await portal.SignInAsync("ManualEditor");
        using var theirs = await SaveAsync(second, Salary, "610000");

        using var stale = await SaveAsync(first, Salary, "600000");
        var page = WebUtility.HtmlDecode(await stale.Content.ReadAsStringAsync());

        Assert.Contains("En anden har ændret tallet", page, StringComparison.Ordinal);
        Assert.Contains("610.000", page, StringComparison.Ordinal);
        Assert.Equal(610000m, (decimal?)(await CostAsync(portal))["parameters"]!["salaryPerFte"]);
        var was = page.Split("name=\"Form.Was\" value=\"")[1].Split('"')[0];
        using var again = await SaveAsync(first, Salary, "600000", was: was);
        Assert.Equal(600000m, (decimal?)(await CostAsync(portal))["parameters"]!["salaryPerFte"]);
    }

    [Fact]
    public async Task Pages_ForThoseWhoDoNotLookAfterTheGuidance_AreNotThere()
    {
        var portal = await fixture.SharedAsync(Recipe);
        using var worker = await portal.SignInAsync("SupportWorker");
        using var editor = await portal.SignInAsync("ManualEditor");

        Assert.Equal(HttpStatusCode.NotFound, await worker.StatusAsync(List));
        Assert.Equal(HttpStatusCode.NotFound, await worker.StatusAsync(Salary));
        Assert.Equal(HttpStatusCode.NotFound, await editor.StatusAsync(List + "/cost.refundRate"));
    }

    private static Task<HttpResponseMessage> SaveAsync(
        HttpClient client, string path, string value, string source = "Budget 2027", string day = "2027-01-01", string was = "") =>
        TestPortal.PostAsync(client, path, new() { ["Form.Value"] = value, ["Form.Source"] = source, ["Form.AsOf"] = day, ["Form.Was"] = was });

    private static async Task<JsonNode> CostAsync(TestPortal portal)
    {
        using var stranger = portal.Client();
        using var content = new StringContent("{}", Encoding.UTF8, "application/json");
        using var answer = await stranger.PostAsync(new Uri("api/guidance/cost", UriKind.Relative), content);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }
}

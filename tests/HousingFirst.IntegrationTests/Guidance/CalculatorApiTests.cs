using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using HousingFirst.IntegrationTests.Portals;

namespace HousingFirst.IntegrationTests.Guidance;

[Collection(HostCollection.Name)]
public sealed class CalculatorApiTests(HostFixture fixture)
{
    [Fact]
    public async Task Cost_NothingSaid_AnswersTheAmountsUnrounded()
    {
        var answer = await AnswerAsync("api/guidance/cost", "{}");

        Assert.Equal("cost-1", (string?)answer["rules"]);
        Assert.Equal(5m, (decimal?)answer["fte"]);
        Assert.Equal(3485000m, (decimal?)answer["gross"]);
        Assert.Equal(87125m, (decimal?)answer["perCitizen"]);
        Assert.Equal(1045500m, (decimal?)answer["refund"]);
        Assert.Equal(2439500m, (decimal?)answer["net"]);
        Assert.Equal(3616800m, (decimal?)answer["avoided"]);
        Assert.Equal(1177300m, (decimal?)answer["netSaving"]);
        Assert.Null(answer["coursesPerYear"]);
    }

    [Fact]
    public async Task Cost_Cti_CountsCourses()
    {
        var answer = await AnswerAsync("api/guidance/cost", """{ "method": "cti", "citizens": 40 }""");

        Assert.Equal(44m, (decimal?)answer["coursesPerYear"]);
        Assert.Equal(2788000m / 44, (decimal?)answer["perCourse"]);
        Assert.DoesNotContain("citizens", answer["defaults"]!.AsArray().Select(key => (string?)key));
    }

    [Theory]
    [InlineData("""{ "citizens": "40" }""", "citizens")]
    [InlineData("""{ "citizens": 0 }""", "citizens")]
    [InlineData("""{ "citizens": 1.5 }""", "citizens")]
    [InlineData("""{ "caseload": 0 }""", "caseload")]
    [InlineData("""{ "caseload": -8 }""", "caseload")]
    [InlineData("""{ "caseload": 1e400 }""", "caseload")]
    [InlineData("""{ "retention": 1.2 }""", "retention")]
    [InlineData("""{ "retention": 1e-28 }""", "retention")]
    [InlineData("""{ "retention": true }""", "retention")]
    [InlineData("""{ "method": "icf" }""", "method")]
    [InlineData("""{ "method": 3 }""", "method")]
    [InlineData("""{ "Citizens": 40 }""", "Citizens")]
    [InlineData("""{ "navn": "x" }""", "navn")]
    [InlineData("""{ "citizens": 1, "citizens": 2 }""", "citizens")]
    [InlineData("[]", "")]
    [InlineData("40", "")]
    [InlineData("", "")]
    [InlineData("{", "")]
    public async Task Cost_Nonsense_NamesTheKey(string body, string key) => await AssertRefusedAsync("api/guidance/cost", body, key);

    [Fact]
    public async Task Cost_MoreThanFits_IsRefused()
    {
        using var answer = await PostAsync("api/guidance/cost", "{ \"citizens\": " + new string(' ', 40000) + "1 }");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Refund_Stay_AnswersItsDays()
    {
        var answer = await AnswerAsync("api/guidance/refund", """{ "stays": [ { "admitted": "2026-09-01", "discharged": "2026-12-15" } ], "decided": "2026-12-01" }""");

        Assert.Equal(90, (int?)answer["years"]![0]!["withRefund"]);
        Assert.Equal("right", (string?)answer["support"]);
        Assert.Equal("2028-12-14", (string?)answer["supportEnds"]);
    }

    [Theory]
    [InlineData("""{ "stays": 1 }""", "stays")]
    [InlineData("""{ "stays": [ { } ] }""", "stays[0].admitted")]
    [InlineData("""{ "stays": [ { }, { "admitted": "2026-09-01", "discharged": "2026-08-01" } ] }""", "stays[0].admitted")]
    [InlineData("""{ "stays": [ { "admitted": "2026-07-01", "discharged": "2026-08-01" }, { "admitted": "2026-09-01", "discharged": "2026-08-01" } ] }""", "stays[1].discharged")]
    [InlineData("""{ "stays": [ { "admitted": "2026-13-01" } ] }""", "stays[0].admitted")]
    [InlineData("""{ "stays": [ { "admitted": "2026-09-01", "discharged": "2026-08-01" } ] }""", "stays[0].discharged")]
    [InlineData("""{ "stays": [ { "admitted": "2026-09-01", "cpr": "x" } ] }""", "stays[0].cpr")]
    [InlineData("""{ "decided": 20261201 }""", "decided")]
    public async Task Refund_Nonsense_NamesTheKey(string body, string key) => await AssertRefusedAsync("api/guidance/refund", body, key);

    [Fact]
    public async Task Demand_Received_AnswersTheDays()
    {
        var answer = await AnswerAsync("api/guidance/payment-demand", """{ "lastTimelyPayment": "2026-12-04", "received": "2026-12-10" }""");

        Assert.Equal("2026-12-09", (string?)answer["earliestDemand"]);
        Assert.Equal("2026-12-24", (string?)answer["payBy"]);
    }

    [Theory]
    [InlineData("{}", "received")]
    [InlineData("""{ "received": "i går" }""", "received")]
    [InlineData("""{ "received": "2026-12-10", "bailiffDate": "2026-12-01" }""", "bailiffDate")]
    public async Task Demand_Nonsense_NamesTheKey(string body, string key) => await AssertRefusedAsync("api/guidance/payment-demand", body, key);

    [Fact]
    public async Task Caseload_Workers_AreCountedFirstAndWeightedSecond()
    {
        var answer = await AnswerAsync("api/guidance/caseload", """{ "workers": [ { "fte": 1, "ctiPhase1": 8 }, { "fte": 0.5, "icmTapering": 6 } ] }""");

        Assert.Equal(8m, (decimal?)answer["workers"]![0]!["perFte"]);
        Assert.Equal("green", (string?)answer["workers"]![0]!["band"]);
        Assert.Equal(10m, (decimal?)answer["workers"]![0]!["weighted"]);
        Assert.Equal("red", (string?)answer["workers"]![1]!["band"]);
        Assert.Equal(14, (int?)answer["team"]!["citizens"]);
    }

    [Theory]
    [InlineData("{}", "workers")]
    [InlineData("""{ "workers": [ { "fte": 0 } ] }""", "workers[0].fte")]
    [InlineData("""{ "workers": [ { "ctiPhase1": 2.5 } ] }""", "workers[0].ctiPhase1")]
    public async Task Caseload_Nonsense_NamesTheKey(string body, string key) => await AssertRefusedAsync("api/guidance/caseload", body, key);

    private async Task<JsonNode> AnswerAsync(string path, string body)
    {
        using var answer = await PostAsync(path, body);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!;
    }

    private async Task AssertRefusedAsync(string path, string body, string key)
    {
        using var answer = await PostAsync(path, body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Single(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]![key]!.AsArray());
    }

    private async Task<HttpResponseMessage> PostAsync(string path, string body)
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();
        using StringContent content = new(body, Encoding.UTF8, "application/json");
        return await client.PostAsync(new Uri(path, UriKind.Relative), content);
    }
}

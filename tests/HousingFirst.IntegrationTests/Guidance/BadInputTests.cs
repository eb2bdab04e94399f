using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using HousingFirst.IntegrationTests.Portals;

namespace HousingFirst.IntegrationTests.Guidance;

/// <summary>Whatever programs send to an API of the guidance, they are told what is wrong and under which key, at the same length whatever they sent.</summary>
[Collection(HostCollection.Name)]
public sealed class BadInputTests(HostFixture fixture)
{
    private const string Cost = "api/guidance/cost";
    private const string Refund = "api/guidance/refund";
    private const string Demand = "api/guidance/payment-demand";
    private const string Caseload = "api/guidance/caseload";
    private const string Match = "api/guidance/method-match";
    private const int LongestAnswer = 64 * 1024;

    private static readonly string[] All = [Cost, Refund, Demand, Caseload, Match];

    private static readonly string Long = new('x', 10_000);

    // Where a value stands: the body around it, and the key that it is told under.
    private static readonly (string Path, string Body, string Key)[] Numbers =
    [
        (Cost, """{ "citizens": # }""", "citizens"),
        (Cost, """{ "salaryPerFte": # }""", "salaryPerFte"),
        (Caseload, """{ "workers": [ { "fte": # } ] }""", "workers[0].fte"),
        (Caseload, """{ "workers": [ { }, { "ctiPhase1": # } ] }""", "workers[1].ctiPhase1"),
    ];

    private static readonly (string Path, string Body, string Key)[] Days =
    [
        (Refund, """{ "decided": # }""", "decided"),
        (Refund, """{ "today": # }""", "today"),
        (Refund, """{ "stays": [ { "admitted": # } ] }""", "stays[0].admitted"),
        (Demand, """{ "received": # }""", "received"),
        (Demand, """{ "received": "2026-12-10", "bailiffDate": # }""", "bailiffDate"),
    ];

    private static readonly (string Path, string Body, string Key)[] Words =
    [
        (Cost, """{ "method": # }""", "method"),
        (Match, """{ "severity": # }""", "severity"),
    ];

    private static readonly (string Path, string Body, string Key)[] Lists =
    [
        (Refund, """{ "stays": # }""", "stays"),
        (Caseload, """{ "workers": # }""", "workers"),
    ];

    private static readonly string[] NoNumbers =
        ["\"40\"", "\"NaN\"", "true", "[]", "{}", "1e400", "-1e400", "-1", "-0.5", "999999999999999999999999999999999999", "1e28", "\"" + Long + "\""];

    private static readonly string[] NoDays =
        ["\"2026-02-30\"", "\"2026-13-01\"", "\"9999-12-31\"", "\"0001-01-01\"", "\"10000-01-01\"", "\"2026-11-30T00:00:00Z\"", "\"i dag\"", "\"\"", "20261130", "-1", "true", "[]", "{}", "\"" + Long + "\""];

    private static readonly string[] NoWords = ["\"CTI\"", "\"\"", "\" \"", "\"<script>\"", "3", "1e400", "true", "[\"cti\"]", "{}", "\"" + Long + "\""];

    private static readonly string[] NoLists = ["1", "true", "\"x\"", "{}", "[1]", "[[]]", "[null]", "[{},{},{},3]"];

    public static TheoryData<string, string, string> Values
    {
        get
        {
            TheoryData<string, string, string> cases = [];
            ((string Path, string Body, string Key)[] Places, string[] Values)[] all = [(Numbers, NoNumbers), (Days, NoDays), (Words, NoWords), (Lists, NoLists)];
            foreach (var (places, values) in all)
            {
                foreach (var (path, body, key) in places)
                {
                    foreach (var value in values)
                    {
                        cases.Add(path, body.Replace("#", value, StringComparison.Ordinal), key);
                    }
                }
            }

            return cases;
        }
    }

    public static TheoryData<string, string> NoJson
    {
        get
        {
            TheoryData<string, string> cases = [];
            foreach (var path in All)
            {
                foreach (var body in (string[])
                [
                    "", " ", "{", "null", "[]", "1", "\"x\"", "{ 'a': 1 }", "{ \"a\": NaN }", "{ \"a\": Infinity }", "{ \"a\": 1, }", "{ \"a\": 1 } x", "{ \"\\ud800\": 1 }",
                    "{ \"severity\": \"\\ud800\" }", "{ \"method\": \"\\udc00x\" }", new string('[', 5_000), string.Concat(Enumerable.Repeat("{\"a\":", 500)),
                ])
                {
                    cases.Add(path, body);
                }
            }

            return cases;
        }
    }

    public static TheoryData<string> Paths => [.. All];

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Post_ValueThatCannotBe_NamesTheKey(string path, string body, string key)
    {
        var problem = await RefusedAsync(path, body);

        Assert.NotEqual("", (string?)problem["errors"]![key]![0]);
        Assert.DoesNotContain(Long[..200], problem.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(NoJson))]
    public async Task Post_WhatIsNoObject_SaysSo(string path, string body)
    {
        var problem = await RefusedAsync(path, body);

        Assert.Contains("JSON", (string?)problem["detail"], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Post_KeyThatNobodyReads_IsNamed(string path)
    {
        var problem = await RefusedAsync(path, """{ "navn": "x" }""");

        Assert.NotEqual("", (string?)problem["errors"]!["navn"]![0]);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Post_KeyWithoutEnd_IsNamedByItsBeginning(string path)
    {
        var problem = await RefusedAsync(path, $$"""{ "{{Long}}": 1 }""");

        Assert.Contains(problem["errors"]!.AsObject(), error => error.Key.Length == 100 && Long.StartsWith(error.Key, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Post_KeysWithoutEnd_AreNotAllRepeated(string path)
    {
        var body = new JsonObject(Enumerable.Range(0, 1_000).Select(number => KeyValuePair.Create<string, JsonNode?>($"k{number}", number)));

        var problem = await RefusedAsync(path, body.ToJsonString());

        Assert.InRange(problem["errors"]!.AsObject().Count, 1, 50);
    }

    [Fact]
    public async Task Post_BytesThatAreNoText_SaysSo()
    {
        foreach (var path in All)
        {
            using ByteArrayContent content = new([.. "{ \"method\": \""u8, 0xC3, 0x28, .. "\" }"u8]);
            content.Headers.ContentType = new("application/json");

            await RefusedAsync(path, content);
        }
    }

    [Theory]
    [InlineData("api/cti/dates?start=NaN", "start")]
    [InlineData("api/cti/dates?start=-1", "start")]
    [InlineData("api/cti/dates?start=2026-02-30", "start")]
    [InlineData("api/cti/dates?start=2026-11-30&phaseLength=1e400", "phaseLength")]
    [InlineData("api/cti/dates?start=2026-11-30&navn=x", "navn")]
    [InlineData("api/search?q=bolig&take=NaN", "take")]
    [InlineData("api/search?q=bolig&take=1e400", "take")]
    [InlineData("api/search?q=bolig&navn=x", "navn")]
    public async Task Get_Nonsense_NamesTheKey(string address, string key)
    {
        var portal = await fixture.SharedAsync("metodeportal");
        using var client = portal.Client();

        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.NotEqual("", (string?)(await ProblemAsync(answer))["errors"]![key]![0]);
    }

    private async Task<JsonNode> RefusedAsync(string path, string body)
    {
        using StringContent content = new(body, Encoding.UTF8, "application/json");
        return await RefusedAsync(path, content);
    }

    private async Task<JsonNode> RefusedAsync(string path, HttpContent content)
    {
        var portal = await fixture.SharedAsync("metodeportal");
        using var client = portal.Client();
        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), content);
        return await ProblemAsync(answer);
    }

    private static async Task<JsonNode> ProblemAsync(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"{(int)answer.StatusCode}: {text[..Math.Min(text.Length, 300)]}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.InRange(text.Length, 1, LongestAnswer);
        return JsonNode.Parse(text)!;
    }
}

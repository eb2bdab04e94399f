using System.Net;
using System.Text;
using System.Text.Json;
using HousingFirst.IntegrationTests.Portals;

namespace HousingFirst.IntegrationTests.Guidance;

/// <summary>The method match for programs. Its rules are tested row by row in <c>MatchTableTests</c>; here is what goes over the wire.</summary>
[Collection(HostCollection.Name)]
public sealed class MethodMatchApiTests(HostFixture fixture)
{
    private const string Path = "api/guidance/method-match";

    [Fact]
    public async Task Post_Answers_SaysTheRowAndEverythingBesideIt()
    {
        var (status, answer) = await PostAsync("""{ "abilityToUseServices": "some", "expectedDuration": "longer", "citizenWish": "act", "willing": "notYet", "young": "yes" }""");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(("match-1", "R7", "icm"), (Text(answer, "rules"), Text(answer, "row"), Text(answer, "recommendation")));
        Assert.Equal(("low", "motivation"), (Text(answer, "confidence"), Text(answer, "start")));
        Assert.Equal(["young", "wishDiffers"], answer.GetProperty("flags").EnumerateArray().Select(flag => flag.GetString()));
        Assert.StartsWith("Borgeren kan bruge andre tilbud i nogen grad.", Text(answer, "why"), StringComparison.Ordinal);
        Assert.Equal("S0", Assert.Single(answer.GetProperty("sources").EnumerateArray()).GetProperty("key").GetString());
        Assert.NotNull(Text(answer, "alternative"));
        Assert.Contains("severity", answer.GetProperty("unknown").EnumerateArray().Select(key => key.GetString()));
    }

    [Fact]
    public async Task Post_Nothing_IsNoError()
    {
        var (status, answer) = await PostAsync("{}");

        Assert.Equal((HttpStatusCode.OK, "R12", "assess"), (status, Text(answer, "row"), Text(answer, "recommendation")));
    }

    [Fact]
    public async Task Post_OnAPortalWithoutTheMethod_RecommendsItAllTheSame()
    {
        var (_, answer) = await PostAsync(
            """{ "abilityToUseServices": "high", "expectedDuration": "upTo9Months", "criticalTransition": "yes", "homeInSight": "contract" }""", "icm-leverandoer");

        Assert.Equal(("cti", "now"), (Text(answer, "recommendation"), Text(answer, "start")));
    }

    [Theory]
    [InlineData("""{ "abilityToUseServices": 3 }""", "abilityToUseServices")]
    [InlineData("""{ "abilityToUseServices": true }""", "abilityToUseServices")]
    [InlineData("""{ "abilityToUseServices": [ "some" ] }""", "abilityToUseServices")]
    [InlineData("""{ "abilityToUseServices": { "x": "some" } }""", "abilityToUseServices")]
    [InlineData("""{ "abilityToUseServices": "SOME" }""", "abilityToUseServices")]
    [InlineData("""{ "abilityToUseServices": "" }""", "abilityToUseServices")]
    [InlineData("""{ "severity": "<script>" }""", "severity")]
    [InlineData("""{ "evne": "some" }""", "evne")]
    [InlineData("""{ "willing": "yes", "willing": "no" }""", "willing")]
    public async Task Post_WrongTypeKeyOrValue_NamesTheKey(string body, string key)
    {
        var (status, problem) = await PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.NotEqual("", problem.GetProperty("errors").GetProperty(key)[0].GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("\"cti\"")]
    [InlineData("null")]
    public async Task Post_WhatIsNoObject_IsAClearProblem(string body)
    {
        var (status, problem) = await PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("JSON-objekt", Text(problem, "detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_FarTooMuch_IsRefused() =>
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await PostAsync($$"""{ "severity": "{{new string('x', 20_000)}}" }""")).Status);

    [Fact]
    public async Task Post_NoJson_IsRefused() => Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await PostAsync("severity=none", type: "text/plain")).Status);

    private async Task<(HttpStatusCode Status, JsonElement Answer)> PostAsync(string body, string recipe = "metodeportal", string type = "application/json")
    {
        var portal = await fixture.Host.PortalAsync(recipe);
        using var client = portal.Client();
        using StringContent content = new(body, Encoding.UTF8, type);
        using var answer = await client.PostAsync(new Uri(Path, UriKind.Relative), content);
        Assert.Equal(answer.IsSuccessStatusCode ? "application/json" : "application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return (answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement);
    }

    private static string? Text(JsonElement answer, string name) => answer.GetProperty(name).GetString();
}

using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using HousingFirst.Platform.Security;
using HousingFirst.Sdk.Portals;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace HousingFirst.ContractTests;

/// <summary>What a portal tells programs about itself is true and whole.</summary>
[Collection(HostCollection.Name)]
public sealed class OpenApiTests(HostFixture fixture)
{
    private const string Address = "openapi/v1.json";

    public static TheoryData<string> Portals => ["metodeportal", "icm-leverandoer", "kursushus"];

    /// <summary>A call of each endpoint that answers with everything there is.</summary>
    public static TheoryData<string, string?> Calls => new()
    {
        { "/api/search?q=bolig", null },
        { "/api/cti/dates?start=2026-11-30", null },
        { "/api/guidance/method-match", "{}" },
        { "/api/guidance/cost", "{}" },
        { "/api/guidance/refund", """{ "stays": [ { "admitted": "2026-09-01" } ] }""" },
        { "/api/guidance/payment-demand", """{ "received": "2026-12-10" }""" },
        { "/api/guidance/caseload", """{ "workers": [ { "ctiPhase1": 8 } ] }""" },
    };

    [Theory]
    [MemberData(nameof(Portals))]
    public async Task Description_ListsEveryApiOfThePortalsFeaturesAndNothingElse(string recipe)
    {
        var portal = await fixture.Host.PortalAsync(recipe);
        var features = await portal.RunAsync(services => Task.FromResult(services.GetRequiredService<ICurrentPortal>().Portal.Features));
        var expected = (await fixture.Host.Services.GetRequiredService<EndpointDeclarations>().ListAsync())
            .Where(endpoint => endpoint.Route.TrimStart('/').StartsWith("api/", StringComparison.Ordinal) && features.Contains(endpoint.FeatureId!))
            .SelectMany(endpoint => endpoint.Methods, (endpoint, method) => $"{method} /{endpoint.Route.TrimStart('/')}");

        var document = await ReadAsync(portal);

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            document.Paths.SelectMany(path => path.Value.Operations!, (path, operation) => $"{operation.Key.Method} {path.Key}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Portals))]
    public async Task Description_SaysOfEveryCallWhatItIsTakesAnswersAndRefuses(string recipe)
    {
        var document = await ReadAsync(await fixture.Host.PortalAsync(recipe));

        Assert.All(document.Paths.SelectMany(path => path.Value.Operations!.Values), operation =>
        {
            Assert.NotEmpty(operation.OperationId!);
            Assert.EndsWith(".", operation.Summary, StringComparison.Ordinal);
            Assert.NotEmpty(operation.Tags!);
            Assert.NotEmpty(operation.Responses!["200"].Content!["application/json"].Schema!.Properties!);
            Assert.All(operation.Parameters ?? [], parameter => Assert.EndsWith(".", parameter.Description, StringComparison.Ordinal));
            var body = operation.RequestBody?.Content?["application/json"].Schema;
            Assert.All(Keys(body), key => Assert.EndsWith(".", key.Description, StringComparison.Ordinal));
            if (body is not null || operation.Parameters is { Count: > 0 })
            {
                Assert.Contains("application/problem+json", operation.Responses["400"].Content!.Keys);
            }
        });
    }

    [Fact]
    public async Task Description_SaysOfEverythingAnsweredWhatItMeans()
    {
        var document = await ReadAsync(await fixture.Host.PortalAsync("metodeportal"));

        Assert.All(
            document.Components!.Schemas!.Where(schema => !schema.Key.Contains("ProblemDetails", StringComparison.Ordinal)),
            schema => Assert.All(
                schema.Value.Properties!.Where(property => property.Value is OpenApiSchema { OneOf: not { Count: > 0 } }),
                property => Assert.False(string.IsNullOrEmpty(property.Value.Description), $"{schema.Key}.{property.Key}")));
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Answer_HoldsWhatIsDescribed(string call, string? body)
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        var document = await ReadAsync(portal);
        using var client = portal.Client();
        using StringContent? content = body is null ? null : new(body, Encoding.UTF8, "application/json");
        var address = new Uri(call.TrimStart('/'), UriKind.Relative);

        using var answer = content is null ? await client.GetAsync(address) : await client.PostAsync(address, content);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var described = document.Paths[call.Split('?')[0]].Operations![content is null ? HttpMethod.Get : HttpMethod.Post]
            .Responses!["200"].Content!["application/json"].Schema!;
        Assert.Equal(
            described.Properties!.Keys.Order(StringComparer.Ordinal),
            JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject().Select(property => property.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Description_UnderAPrefix_SaysWhereThePortalStandsAndNotWhatTheHostIsCalled()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");

        var server = Assert.Single((await ReadAsync(portal)).Servers!);

        Assert.Equal("/" + portal.Name, server.Url);
    }

    [Fact]
    public async Task Description_NamesThePermissionThatACallAsksFor()
    {
        var document = await ReadAsync(await fixture.Host.PortalAsync("metodeportal"));

        var operation = document.Paths["/api/search/questions"].Operations![HttpMethod.Get];

        Assert.Contains("ManageSearch", operation.Description, StringComparison.Ordinal);
        Assert.NotEmpty(operation.Security!);
        Assert.Contains("403", operation.Responses!.Keys);
    }

    [Fact]
    public async Task Description_OfAVersionThatThereIsNot_IsNotFound()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();

        using var answer = await client.GetAsync(new Uri("openapi/v2.json", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static IEnumerable<IOpenApiSchema> Keys(IOpenApiSchema? schema) =>
        schema?.Properties?.Values.SelectMany(key => Keys(key.Items).Prepend(key)) ?? [];

    private static async Task<OpenApiDocument> ReadAsync(TestPortal portal)
    {
        using var client = portal.Client();
        using var answer = await client.GetAsync(new Uri(Address, UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);

        var read = OpenApiDocument.Parse(text, "json");

        Assert.Empty(read.Diagnostic!.Errors);
        return read.Document!;
    }
}

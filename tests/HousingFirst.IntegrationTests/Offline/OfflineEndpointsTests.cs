using System.Net;
using System.Text.Json.Nodes;
using HousingFirst.IntegrationTests.Manuals;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Platform.Modules;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Offline;

/// <summary>What a device is offered to keep is open to everybody, and says so precisely what has changed.</summary>
[Collection(HostCollection.Name)]
public sealed class OfflineEndpointsTests(HostFixture fixture)
{
    private const string Package = "offline/manualer.json";
    private const string Municipality = "metodeportal";
    private const string Provider = "icm-leverandoer"; // its ICM manual is for its own people

    [Fact]
    public async Task Package_NamesOpenManualsOnly_WhoeverAsks()
    {
        var portal = await fixture.Host.PortalAsync(Provider);
        using var stranger = portal.Client();
        using var colleague = await portal.SignInAsync("SupportWorker");

        var asked = await colleague.PageAsync(Package);

        Assert.Equal(["housing-first"], Manuals(asked).Select(manual => (string?)manual["id"]));
        Assert.DoesNotContain("manualer/icm", asked, StringComparison.Ordinal);
        Assert.Equal(await stranger.PageAsync(Package), asked);
    }

    [Fact]
    public async Task Package_EveryPage_AnswersAStrangerWithoutACookie()
    {
        var portal = await fixture.Host.PortalAsync(Municipality);
        using var client = fixture.Host.Client();
        var hashes = Hashes(await client.PageAsync($"/{portal.Name}/{Package}"));

        Assert.True(hashes.Count > 40, $"Only {hashes.Count} pages.");
        foreach (var (path, _) in hashes)
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal((path, HttpStatusCode.OK, "text/html"), (path, answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
            Assert.False(answer.Headers.Contains("Set-Cookie"), path);
            Assert.StartsWith($"/{portal.Name}/", path, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Package_TextLaidOverOneChapter_ChangesThatChapterAlone()
    {
        var portal = await fixture.Host.PortalAsync(Municipality);
        using var client = portal.Client();
        var before = Hashes(await client.PageAsync(Package));

        await portal.ApplyManualsAsync("""[{ "manual": "cti", "overlay": [ { "section": "faseplanen-kort", "kind": "after", "text": "Planen ligger i mappen." } ] }]""");

        var after = Hashes(await client.PageAsync(Package));
        Assert.Equal([$"/{portal.Name}/manualer/cti/faseplanen"], after.Where(page => before[page.Key] != page.Value).Select(page => page.Key));
    }

    [Fact]
    public async Task Package_ManualThatIsClosed_IsGone()
    {
        var portal = await fixture.Host.PortalAsync(Municipality);
        using var client = portal.Client();
        Assert.Contains("/manualer/act/", await client.PageAsync(Package), StringComparison.Ordinal);

        await portal.ApplyManualsAsync("""[{ "manual": "act", "audience": "signed-in" }]""");

        Assert.DoesNotContain("/manualer/act", await client.PageAsync(Package), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Package_ManualThatIsClosed_HasTheGlossaryThatNamesItFetchedAgain()
    {
        var portal = await fixture.Host.PortalAsync(Municipality);
        using var client = portal.Client();
        var glossary = $"/{portal.Name}/ordliste";
        var before = Hashes(await client.PageAsync(Package))[glossary];

        await portal.ApplyManualsAsync("""[{ "manual": "act", "audience": "signed-in" }]""");

        Assert.NotEqual(before, Hashes(await client.PageAsync(Package))[glossary]);
    }

    [Fact]
    public async Task Package_PortalThatIsClosed_IsEmptyAndStillThere()
    {
        var portal = await fixture.Host.PortalAsync(Municipality);
        await portal.RunAsync(async services =>
        {
            var session = services.GetRequiredService<IDocumentSession>();
            var settings = (await session.LoadSingleAsync<PortalSettings>(CancellationToken.None))!;
            settings.Audience = "signed-in";
            session.Store(settings);
            await session.SaveChangesAsync(CancellationToken.None);
            return true;
        });
        using var client = portal.Client();

        Assert.Empty(Manuals(await client.PageAsync(Package)));
    }

    [Fact]
    public async Task Worker_MayServeItsOwnPortalOnly()
    {
        var portal = await fixture.Host.PortalAsync(Municipality);
        using var client = portal.Client();

        using var answer = await client.GetAsync(new Uri("offline/worker.js", UriKind.Relative));

        Assert.Equal("text/javascript", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"/{portal.Name}/", Assert.Single(answer.Headers.GetValues("Service-Worker-Allowed")));
        Assert.StartsWith($"const settings = {{\"portal\":\"{portal.Name}\",\"base\":\"/{portal.Name}\",", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("worker-src 'self'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AppManifest_IsNamedByEveryPage_AndNamesThePortalAndItsIcons()
    {
        var portal = await fixture.Host.PortalAsync(Provider);
        using var client = portal.Client();
        Assert.Contains($"<link rel=\"manifest\" href=\"/{portal.Name}/offline/app.webmanifest\">", await client.PageAsync("account/signin"), StringComparison.Ordinal);

        var app = JsonNode.Parse(await client.PageAsync("offline/app.webmanifest"))!;

        Assert.Equal("Nordlys Bostøtte", (string?)app["name"]);
        Assert.Equal(($"/{portal.Name}/", $"/{portal.Name}/"), ((string?)app["scope"], (string?)app["start_url"]));
        foreach (var icon in app["icons"]!.AsArray())
        {
            using var answer = await client.GetAsync(new Uri((string)icon!["src"]!, UriKind.Relative));
            Assert.Equal((HttpStatusCode.OK, "image/svg+xml"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        }
    }

    [Fact]
    public async Task FeatureOff_NothingIsOfferedAndNoPageAsksForIt()
    {
        var portal = await fixture.Host.PortalAsync(Municipality);
        await portal.RunAsync(services => services.GetRequiredService<PortalFeatures>().DisableAsync(["HousingFirst.Offline"], CancellationToken.None));
        using var client = portal.Client();

        foreach (var path in new[] { Package, "offline", "offline/worker.js", "offline/app.webmanifest" })
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal((path, HttpStatusCode.NotFound), (path, answer.StatusCode));
        }

        Assert.DoesNotContain("ffline", await client.PageAsync("manualer"), StringComparison.Ordinal);
    }

    private static List<JsonNode> Manuals(string package) => [.. JsonNode.Parse(package)!["manuals"]!.AsArray().OfType<JsonNode>()];

    private static Dictionary<string, string> Hashes(string package) => Manuals(package)
        .SelectMany(manual => manual["chapters"]!.AsArray().OfType<JsonNode>().Prepend(manual))
        .Concat(JsonNode.Parse(package)!["pages"]!.AsArray().OfType<JsonNode>())
        .ToDictionary(page => (string)page["url"]!, page => (string)page["hash"]!, StringComparer.Ordinal);
}

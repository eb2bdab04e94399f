using System.Net;
using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Setup;
using HousingFirst.Sdk.Audit;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Portals;

/// <summary>A host without portals answers with nothing but its setup page, until that is done.</summary>
public sealed class SetupTests
{
    private const string Password = "et-langt-kodeord-1";

    [Theory]
    [InlineData("/")]
    [InlineData("/manualer")]
    [InlineData("/account/signin")]
    public async Task Get_AnyPageBeforeSetup_LeadsToTheSetupPage(string path)
    {
        await using var host = await RunningHost.StartAsync();
        using var client = host.Client();

        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/setup", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Post_WrongToken_IsRefusedAndKeepsWhatWasTyped()
    {
        await using var host = await RunningHost.StartAsync();

        var (status, page) = await PostAsync(host, token: "gæt");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("value=\"Prøveportal\"", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.DoesNotContain(Password, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WeakPassword_SaysWhyAndMakesNoPortal()
    {
        await using var host = await RunningHost.StartAsync();
        var token = host.Services.GetRequiredService<SetupToken>().Open();

        var (status, page) = await PostAsync(host, token, password: "kort");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        Assert.Contains("Adgangskoden skal have mindst 10 tegn.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("The password", page, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateDirectories(Path.Combine(host.DataPath, "Portals")));
    }

    [Fact]
    public async Task Post_RecipeThatIsRefused_NamesWhatIsWrongWithIt()
    {
        await using var host = await RunningHost.StartAsync();
        var recipe = Path.Combine(host.DataPath, "egen.recipe.json");
        await File.WriteAllTextAsync(recipe, """
            { "name": "egen", "displayName": "Egen", "issetuprecipe": true, "steps": [ { "name": "themes", "site": "FindesIkke" } ] }
            """);
        var token = host.Services.GetRequiredService<SetupToken>().Open();

        var (status, page) = await PostAsync(host, token, recipe: recipe);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("Portalen blev ikke oprettet.", page, StringComparison.Ordinal);
        Assert.Contains("Funktionen \"FindesIkke\" hører ikke til denne platform.", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.DoesNotContain("lang=\"en\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_RightToken_ComposesTheDefaultPortalAndClosesTheDoor()
    {
        await using var host = await RunningHost.StartAsync();
        var token = host.Services.GetRequiredService<SetupToken>().Open();

        var (status, _) = await PostAsync(host, token);

        Assert.Equal(HttpStatusCode.Redirect, status);
        using var client = host.Client();
        Assert.Contains("Prøveportal", await client.GetStringAsync(new Uri("/", UriKind.Relative)), StringComparison.Ordinal);
        var portal = await host.Services.GetRequiredService<PortalDirectory>().FindAsync(PortalRecord.DefaultName, CancellationToken.None);
        var trail = await host.Services.GetRequiredService<PortalWork>().RunAsync(
            portal!, services => services.GetRequiredService<IAuditReader>().ListAsync(new(), 0, 1000, CancellationToken.None), CancellationToken.None);
        Assert.Equal((AuditKinds.PortalMade, AuditActor.Host), (trail[^1].Kind, trail[^1].Actor));
        Assert.Equal(new AuditDetail("by", "setup"), Assert.Single(trail[^1].Details));
        var (again, _) = await PostAsync(host, token);
        Assert.InRange((int)again, 400, 499);
    }

    private static async Task<(HttpStatusCode Status, string Page)> PostAsync(RunningHost host, string token, string password = Password, string recipe = "metodeportal")
    {
        using var client = host.Client();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["token"] = token,
            ["title"] = "Prøveportal",
            ["recipe"] = recipe,
            ["email"] = "administrator@test.example",
            ["password"] = password,
        });
        using var answer = await client.PostAsync(new Uri("/setup", UriKind.Relative), form);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}

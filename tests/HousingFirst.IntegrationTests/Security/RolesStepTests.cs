using System.Net;
using HousingFirst.Platform.Documents.Durable;
using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Recipes;
using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Platform.Recipes.Running;
using HousingFirst.Sdk.Recipes;
using HousingFirst.Sdk.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Security;

[Collection(SecurityCollection.Name)]
public sealed class RolesStepTests(SecurityHost host)
{
    private const string Portal = "nordlys";

    [Fact]
    public async Task Plan_NewRole_SaysWhatApplyThenDoesAndLeavesNothing()
    {
        const string role = """{ "Name": "Planned", "Description": "Not yet", "Permissions": [ "TestView" ] }""";
        var plan = await RunAsync(role, plan: true);
        Assert.Null(await FindAsync("Planned"));
        var applied = await RunAsync(role);
        Assert.Equal([RecipeChange.Created], Changes(plan));
        Assert.Equal(plan.Writes.Select(write => write.Write), applied.Writes.Select(write => write.Write));
        Assert.Equal("Not yet|TestView", await FindAsync("Planned"));
    }

    [Fact]
    public async Task Apply_Twice_ChangesNothingTheSecondTime()
    {
        const string role = """{ "Name": "Twice", "Description": "x", "Permissions": [ "TestView", "TestEdit" ] }""";
        await RunAsync(role);
        var before = await SettingsVersionAsync();
        Assert.Equal([RecipeChange.Unchanged], Changes(await RunAsync(role)));
        Assert.Equal("x|TestEdit,TestView", await FindAsync("Twice"));
        Assert.Equal(before, await SettingsVersionAsync());
    }

    [Fact]
    public async Task Apply_EachBehavior_ReplacesAddsOrRemoves()
    {
        await RunAsync("""{ "Name": "Behaves", "Description": "1", "Permissions": [ "A", "B" ] }""");
        Assert.Equal("1|A,B", await FindAsync("Behaves"));
        await RunAsync("""{ "Name": "behaves", "Description": "2", "Permissions": [ "C" ], "PermissionBehavior": "Add" }""");
        Assert.Equal("2|A,B,C", await FindAsync("Behaves"));
        await RunAsync("""{ "Name": "Behaves", "Permissions": [ "B", "C" ], "PermissionBehavior": 2 }""");
        Assert.Equal("|A", await FindAsync("Behaves"));
        await RunAsync("""{ "Name": "Behaves", "Permissions": [] }""");
        Assert.Equal("|", await FindAsync("Behaves"));
    }

    [Fact]
    public async Task Apply_Administrator_StoresNoPermission()
    {
        await RunAsync("""{ "Name": "Administrator", "Description": "All", "Permissions": [ "TestEdit" ] }""");
        Assert.Equal("All|", await FindAsync("Administrator"));
    }

    [Fact]
    public async Task Apply_PermissionOfNobody_IsKeptWithAWarningAtItsPlace()
    {
        var run = await RunAsync("""{ "Name": "Foreign", "Permissions": [ "AccessAdminPanel" ] }""");
        var warning = Assert.Single(run.Problems);
        Assert.Equal(RecipeProblemSeverity.Warning, warning.Severity);
        Assert.Contains("AccessAdminPanel", warning.Message, StringComparison.Ordinal);
        Assert.StartsWith("$.steps[0].Roles[0]", warning.JsonPath, StringComparison.Ordinal);
        Assert.Equal("|AccessAdminPanel", await FindAsync("Foreign"));
    }

    [Theory]
    [InlineData("""{ "Permissions": [] }""")]
    [InlineData("""{ "Name": "", "Permissions": [] }""")]
    [InlineData("""{ "Name": "Wrong", "Permissions": "TestView" }""")]
    [InlineData("""{ "Name": "Wrong", "Permissions": [ 7 ] }""")]
    [InlineData("""{ "Name": "Wrong", "Permissions": [], "PermissionBehavior": "Maybe" }""")]
    [InlineData("\"Wrong\"")]
    public async Task Apply_WrongShape_IsRefusedAndNothingOfItStays(string role)
    {
        var run = await RunAsync("""{ "Name": "Beside", "Permissions": [] }, """ + role);
        Assert.Equal(RecipeOutcome.Refused, run.Outcome);
        Assert.Contains(run.Problems, problem => problem.Severity == RecipeProblemSeverity.Error && problem.Line > 0);
        Assert.Null(await FindAsync("Wrong"));
        Assert.Null(await FindAsync("Beside"));
    }

    [Fact]
    public async Task Apply_PermissionAddedToARole_CountsForTheNextRequest()
    {
        await RunAsync("""{ "Name": "Growing", "Permissions": [] }""");
        var (browser, _) = await host.SignedInAsync(Portal, "Growing");
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(browser));
        await RunAsync("""{ "Name": "Growing", "Permissions": [ "TestEditOwn" ] }""");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(browser));
        await RunAsync("""{ "Name": "Growing", "Permissions": [] }""");
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(browser));
    }

    [Fact]
    public async Task Apply_PermissionOfEverybody_OpensThePageToVisitors()
    {
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(host.Browser()));
        await RunAsync($$"""{ "Name": "{{WellKnownRoles.Anonymous}}", "Permissions": [ "TestView" ] }""");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(host.Browser()));
        await RunAsync($$"""{ "Name": "{{WellKnownRoles.Anonymous}}", "Permissions": [] }""");
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(host.Browser()));
    }

    private static IEnumerable<RecipeChange> Changes(RecipeRunResult run) =>
        run.Writes.Where(write => write.Write.Kind == "role").Select(write => write.Write.Change);

    private static async Task<HttpStatusCode> StatusAsync(Browser browser)
    {
        using var response = await browser.GetAsync($"/{Portal}/test/view");
        return response.StatusCode;
    }

    private Task<RecipeRunResult> RunAsync(string roles, bool plan = false) => host.InPortalAsync(Portal, async services =>
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, $$"""{ "name": "roles", "steps": [ { "name": "Roles", "Roles": [ {{roles}} ] } ] }""");
        var reading = await RecipeReader.ReadFileAsync(file, CancellationToken.None);
        File.Delete(file);
        var runner = services.GetRequiredService<RecipeRunner>();
        var options = services.GetRequiredService<RecipeParameters>().Options(skipUnsupported: false);
        return plan
            ? await runner.PlanAsync(reading, options, CancellationToken.None)
            : await runner.ApplyAsync(reading, options, CancellationToken.None);
    });

    /// <summary>The role as description and permissions, or null when there is none.</summary>
    private Task<string?> FindAsync(string name) => host.InPortalAsync(Portal, async services =>
    {
        var accounts = services.GetRequiredService<DurableContext>();
        if (await accounts.Roles.SingleOrDefaultAsync(role => role.Name == name) is not { } role)
        {
            return null;
        }

        var permissions = await accounts.RoleClaims.Where(claim => claim.RoleId == role.Id).Select(claim => claim.ClaimValue!).ToListAsync();
        return $"{role.Description}|{string.Join(',', permissions.Order(StringComparer.Ordinal))}";
    });

    private async Task<long> SettingsVersionAsync()
    {
        var runtime = await host.Services.GetRequiredService<PortalDirectory>().FindAsync(Portal, CancellationToken.None);
        return (await runtime!.SnapshotAsync(CancellationToken.None)).Versions.Settings;
    }
}

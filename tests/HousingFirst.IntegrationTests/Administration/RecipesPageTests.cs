using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Recipes;
using HousingFirst.Sdk.Security;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Administration;

/// <summary>A recipe, from the browser: what it would do, then doing it.</summary>
[Collection(HostCollection.Name)]
public sealed partial class RecipesPageTests(HostFixture fixture)
{
    private const string Page = "admin/opskrifter";
    private const string NewTitle = """{ "name": "Titel", "version": "1.2", "steps": [ { "name": "settings", "SiteName": "Et nyt navn" } ] }""";

    [Fact]
    public async Task Recipe_PlannedAndApplied_ChangesThePortalAtTheEndAndNotBefore()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var admin = await portal.SignInAsync(WellKnownRoles.Administrator);

        var plan = await PlanAsync(admin, NewTitle);
        var before = await TitleAsync(portal);
        using var applied = await ApplyAsync(admin, plan);
        var after = await admin.GetStringAsync(applied.Headers.Location);

        Assert.Contains("SiteName", plan, StringComparison.Ordinal);
        Assert.NotEqual("Et nyt navn", before);
        Assert.Equal("Et nyt navn", await TitleAsync(portal));
        Assert.Contains("Opskriften er anvendt", after, StringComparison.Ordinal);
        Assert.Contains("1.2", after, StringComparison.Ordinal);
        Assert.Contains("findes allerede", await PlanAsync(admin, NewTitle), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Apply_IsWrittenInTheTrailWithWhoItWas()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var admin = await portal.SignInAsync(WellKnownRoles.Administrator);

        using var applied = await ApplyAsync(admin, await PlanAsync(admin, NewTitle));

        var lines = await portal.RunAsync(services => services.GetRequiredService<IAuditReader>()
            .ListAsync(new() { Kind = AuditKinds.RecipeApplied }, 0, 1, default));
        Assert.Equal(("Titel", AuditActor.Account), (lines[0].Subject!.Id, lines[0].Actor));
    }

    [Theory]
    [InlineData("{ \"name\": \"x\", \"steps\": [ { \"name\": \"settings\", \"TimeZoneId\": \"Maanen\" } ] }", "$.steps[0].TimeZoneId")]
    [InlineData("{ \"name\": \"x\",\n \"steps\": 7 }", "$.steps")]
    [InlineData("dette er ikke JSON", "opskrift.json(1,")]
    [InlineData("{ \"name\": \"<script>alert(1)</script>\", \"steps\": [ { \"name\": \"<b>\" } ] }", "$.steps[0]")]
    public async Task Plan_OfAFileWithProblems_ShowsWhereTheyAreAndPrintsThemAsText(string recipe, string where)
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var admin = await portal.SignInAsync(WellKnownRoles.Administrator);

        var plan = await PlanAsync(admin, recipe);

        Assert.Contains(where, WebUtility.HtmlDecode(plan), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", plan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"name\": \"x\" \"steps\": [] }", "Der mangler måske et komma.", "Expected either ',', '}', or ']'.")]
    [InlineData("{ \"name\": \"x\", \"steps\": [ { \"name\": \"setings\" } ] }", "Mente du \"settings\"?", "Did you mean \"settings\"?")]
    [InlineData(
        "{ \"name\": \"x\", \"steps\": [ { \"name\": \"feature\", \"enable\": [ \"HousingFirst.Ctii\" ] } ] }",
        "Funktionen \"HousingFirst.Ctii\" findes ikke.", "The feature \"HousingFirst.Ctii\" is not there.")]
    [InlineData(
        "{ \"name\": \"x\", \"steps\": [ { \"name\": \"settings\", \"SiteName\": \"[js: valiables('a')]\" } ] }",
        "Udtrykket er forkert: \"valiables\" er ikke defineret. Mente du \"variables\"? (tegn",
        "The expression is wrong: \"valiables\" is not defined.")]
    [InlineData(
        "{ \"name\": \"x\", \"steps\": [ { \"name\": \"settings\", \"SiteName\": [] } ] }",
        "\"SiteName\" er en liste, men skal være en tekst.", "\"SiteName\" is an array, but a text is expected.")]
    [InlineData(
        "{ \"name\": \"x\", \"steps\": [ { \"name\": \"settings\", \"Audit\": { \"MonthsKept\": 500 } } ] }",
        "\"Audit\": Feltet MonthsKept skal være mellem 1 og 120.", "\"Audit\": The field MonthsKept must be between 1 and 120.")]
    [InlineData(
        "{ \"name\": \"x\", \"steps\": [ { \"name\": \"media\", \"Files\": [ { \"TargetPath\": \"a.png\", \"Base64\": \"AAAA\" } ] } ] }",
        "Indholdet er ikke det, som filens endelse siger", "The file is not what its ending says, or holds something else besides.")]
    [InlineData(
        "{ \"name\": \"x\", \"steps\": [ { \"name\": \"content\", \"data\": [ { \"ContentItemId\": \"a1\", \"ContentType\": \"Page\", "
            + "\"Published\": true, \"Latest\": true, \"TitlePart\": { \"Title\": \"T\" }, \"AutoroutePart\": { \"Path\": \"../x\" } } ] } ] }",
        "Adressen kan ikke bruges. Brug bogstaver", "The address cannot be used.")]
    [InlineData(
        "{ \"name\": \"x\", \"steps\": [ { \"name\": \"content\", \"data\": [ { \"ContentItemId\": \"a1\", \"ContentType\": \"Page\", \"Owner\": 7 } ] } ] }",
        "Dette kan ikke læses som indhold: \"Owner\" i indhold skal være en tekst.",
        "This is no content item: \"Owner\" of a content item is a text.")]
    public async Task Problems_OfARecipe_AreToldInThePortalsLanguage(string recipe, string danish, string english)
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var admin = await portal.SignInAsync(WellKnownRoles.Administrator);

        var inDanish = WebUtility.HtmlDecode(await PlanAsync(admin, recipe));
        await portal.ApplyStepAsync("""{ "name": "settings", "Culture": "en-GB" }""");
        var inEnglish = WebUtility.HtmlDecode(await PlanAsync(admin, recipe));

        Assert.Contains(danish, inDanish, StringComparison.Ordinal);
        Assert.DoesNotContain("<span lang=\"en\">", inDanish, StringComparison.Ordinal);
        Assert.Contains(english, inEnglish, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_OfARecipe_AreToldByWhatPeopleCallThem()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var admin = await portal.SignInAsync(WellKnownRoles.Administrator);

        var plan = await PlanAsync(admin, NewTitle.Replace("settings", "Settings", StringComparison.Ordinal));

        Assert.Contains("Indstilling <code class=\"recipe-place\">SiteName</code>", plan, StringComparison.Ordinal);
        Assert.Contains("Indstillinger <code class=\"recipe-place\">Settings</code>", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recipe_ThatGivesRights_IsRefusedToThoseWhoAreNotAdministrator()
    {
        const string Gift = """
            { "name": "Gave", "steps": [ { "name": "Roles", "Roles": [ { "Name": "Trainer", "PermissionBehavior": "Add", "Permissions": ["ManageRoles"] } ] } ] }
            """;
        var portal = await fixture.Host.PortalAsync("kursushus");
        await portal.RunAsync(async services =>
        {
            var roles = services.GetRequiredService<IRoles>();
            var made = (RoleOutcome.Saved)await roles.CreateAsync("Kok", "", default);
            return await roles.ChangeAsync("Kok", made.Role.Stamp, "", ["AccessAdmin", "ManageRecipes"], default);
        });
        using var cook = await portal.SignInAsync("Kok");

        var plan = await PlanAsync(cook, Gift);
        using var forced = await PostAsync(
            cook, "Apply", new() { ["fileName"] = "gave.json", ["content"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(Gift)) });

        Assert.Contains("Bed en administrator om at anvende den", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Anvend opskriften</button>", plan, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, forced.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(await portal.SignInAsync("Trainer"), "admin/roller"));
        Assert.Contains("SiteName", await PlanAsync(cook, NewTitle), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Apply_WhileSomebodyElseSaves_SaysThatItCanBeDoneAgain()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");

        var result = await portal.RunAsync(async services =>
        {
            await services.GetRequiredService<IPortalSettingsStore>().LoadAsync(default);
            await portal.ApplyStepAsync("""{ "name": "settings", "SiteName": "Af en anden" }""");
            return await portal.ApplyStepAsync(services, """{ "name": "settings", "SiteName": "Et nyt navn" }""");
        });

        Assert.Equal((RecipeOutcome.Refused, RecipeRefusal.Overtaken), (result.Outcome, result.Refusal));
        Assert.Equal("Af en anden", await TitleAsync(portal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData((1024 * 1024) + 1)]
    public async Task Plan_WithoutAFileOrWithTooLargeAOne_SaysWhatToDo(int bytes)
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var admin = await portal.SignInAsync(WellKnownRoles.Administrator);

        var page = await PlanAsync(admin, new string(' ', bytes));

        Assert.Contains("Vælg en opskrift", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Apply_WithContentThatIsNone_SaysSo()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var admin = await portal.SignInAsync(WellKnownRoles.Administrator);

        using var answer = await PostAsync(admin, "Apply", new() { ["fileName"] = "../../x", ["content"] = "%%%" });

        Assert.Contains("Vælg en opskrift", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<string> PlanAsync(HttpClient client, string recipe)
    {
        var token = Token().Match(await client.GetStringAsync(new Uri(Page, UriKind.Relative))).Groups["token"].Value;
        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes(recipe)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { file, "Upload", "opskrift.json" } };
        using var answer = await client.PostAsync(new Uri(Page + "?handler=Plan", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private static Task<HttpResponseMessage> ApplyAsync(HttpClient client, string plan) =>
        PostAsync(client, "Apply", new() { ["fileName"] = Field(plan, "fileName"), ["content"] = Field(plan, "content") });

    private static string Field(string page, string name)
    {
        var before = $"name=\"{name}\" value=\"";
        var from = page.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return WebUtility.HtmlDecode(page[from..page.IndexOf('"', from)]);
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, string handler, Dictionary<string, string> fields) =>
        TestPortal.PostAsync(client, $"{Page}?handler={handler}", fields, Page);

    private static Task<string> TitleAsync(TestPortal portal) =>
        portal.RunAsync(services => Task.FromResult(services.GetRequiredService<ICurrentPortal>().Portal.Title));

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using (client)
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            return answer.StatusCode;
        }
    }

    [GeneratedRegex("__RequestVerificationToken[^>]*value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}

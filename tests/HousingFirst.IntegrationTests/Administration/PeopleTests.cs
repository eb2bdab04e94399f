using System.Net;
using System.Text.RegularExpressions;
using HousingFirst.IntegrationTests.Security;
using HousingFirst.Platform.Documents.Durable;
using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Security;
using HousingFirst.Sdk.Security;
using HousingFirst.Testing.Postgres;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Administration;

/// <summary>How an administrator looks after the portal's people.</summary>
[Collection(SecurityCollection.Name)]
public sealed partial class PeopleTests(SecurityHost host)
{
    private const string People = "/admin/personer";
    private const string OwnPassword = "seks helt andre ord";

    [Fact]
    public Task Person_MadeWithAOneTimePassword_ChoosesTheirOwnAndSignsIn() => MakeAndSignInAsync(host);

    [SkippableFact]
    public async Task People_OnPostgres_AreMadeListedAndKeptAnAdministratorAllTheSame()
    {
        Skip.If(PostgresServer.WhyMissing is not null, PostgresServer.WhyMissing);
        await using var server = await PostgresServer.StartAsync();
        var postgres = new SecurityHost { Postgres = server.Source.ConnectionString };
        await postgres.InitializeAsync();
        try
        {
            await MakeAndSignInAsync(postgres);
            await SortAsync(postgres);
            await DemoteEachOtherAsync(postgres);
        }
        finally
        {
            await postgres.DisposeAsync();
        }
    }

    [Fact]
    public async Task OneTimePassword_AfterAWeek_LetsNobodyIn()
    {
        var portal = await ComposeAsync(host);
        var admin = await SignedInAsync(host, portal, WellKnownRoles.Administrator);
        var (_, mail, password) = await MakeAsync(admin, portal);
        host.Time.Pass(TimeSpan.FromDays(7));

        using var answer = await host.Browser().SignInAsync("/" + portal, mail, password);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Engangskoden er udløbet", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Person_ClosedWhileReading_IsSignedOutWithinAMinute()
    {
        var portal = await ComposeAsync(host);
        var admin = await SignedInAsync(host, portal, WellKnownRoles.Administrator);
        var person = await host.PersonAsync(portal, "Medarbejder");
        var reader = host.Browser();
        using var signedIn = await reader.SignInAsync("/" + portal, person.Mail, SecurityHost.Password);
        var page = $"/{portal}{People}/{person.Id}";

        using var closed = await admin.PostAsync(page + "?handler=Disable", await admin.TokenAsync(page));
        host.Time.Pass(TimeSpan.FromMinutes(1));

        Assert.EndsWith("?gjort=Disabled", closed.Headers.Location!.OriginalString, StringComparison.Ordinal);
        using var account = await reader.GetAsync($"/{portal}/account");
        Assert.Equal(HttpStatusCode.Redirect, account.StatusCode);
    }

    [Fact]
    public async Task List_NarrowedByWords_KeepsThemOutOfTheAddressAndInMind()
    {
        var portal = await ComposeAsync(host);
        var admin = await SignedInAsync(host, portal, WellKnownRoles.Administrator);
        await PersonAsync(host, portal, "Åse Ærlig");
        await PersonAsync(host, portal, "Bo Bæk");
        var list = $"/{portal}{People}";

        using var sent = await admin.PostAsync(list + "?handler=Filter", await admin.TokenAsync(list), ("navn", "ÅSE ær"));
        Assert.Equal(list, sent.Headers.Location!.OriginalString);
        var found = await admin.TextAsync(list);
        var again = await admin.TextAsync(list + "?sorter=-mail&antal=50");
        var other = await (await SignedInAsync(host, portal, WellKnownRoles.Administrator)).TextAsync(list);
        var reset = await admin.TextAsync(list + "?nulstil=1");

        Assert.Equal((true, false), (found.Contains("Åse Ærlig", StringComparison.Ordinal), found.Contains("Bo Bæk", StringComparison.Ordinal)));
        Assert.DoesNotContain("Bo Bæk", again, StringComparison.Ordinal);
        Assert.Contains("Bo Bæk", other, StringComparison.Ordinal);
        Assert.Contains("Bo Bæk", reset, StringComparison.Ordinal);
    }

    [Fact]
    public Task List_ByName_FollowsTheDanishAlphabet() => SortAsync(host);

    [Theory]
    [InlineData("?sorter=password&antal=1000000&side=-4")]
    [InlineData("?tilstand=%3Cscript%3E&rolle=Nobody&sorter=-")]
    public async Task List_AskedForWhatItDoesNotHave_IsShownAsAtFirst(string query)
    {
        var portal = await ComposeAsync(host);
        var admin = await SignedInAsync(host, portal, WellKnownRoles.Administrator);

        var page = await admin.TextAsync($"/{portal}{People}{query}");

        Assert.Contains("aria-sort=\"ascending\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_NearItsEnd_IsReadFromThereAndStandsInTheSameOrder()
    {
        const int Count = 240;
        var portal = await ComposeAsync(host);
        await host.InPortalAsync(portal, async services =>
        {
            var accounts = services.GetRequiredService<DurableContext>();
            accounts.Users.AddRange(Enumerable.Range(0, Count).Select(number => new PlatformUser
            {
                UserName = $"p{number}@example.test", NormalizedUserName = $"P{number}@EXAMPLE.TEST", DisplayName = $"Person {number % 7}",
            }));
            return await accounts.SaveChangesAsync(default);
        });
        Task<IReadOnlyList<Account>> ListAsync(int skip, int take) => host.InPortalAsync(
            portal, services => services.GetRequiredService<IAccounts>().ListAsync(new(), skip, take, default));
        var all = (await ListAsync(0, 1000)).Select(account => account.Id).ToList();

        Assert.Equal(all[200..225], (await ListAsync(200, 25)).Select(account => account.Id));
        Assert.Equal(all[225..], (await ListAsync(225, 25)).Select(account => account.Id));
        Assert.Empty(await ListAsync(500, 25));
    }

    [Fact]
    public async Task LastAdministrator_CanNeitherBeClosedNorDemoted()
    {
        var portal = await ComposeAsync(host);
        var (admin, account) = await host.SignedInAsync(portal, WellKnownRoles.Administrator);
        var page = $"/{portal}{People}/{account.Id}";
        var token = await admin.TokenAsync(page);

        foreach (var (handler, fields) in new (string, (string, string)[])[]
        {
            ("Disable", []),
            ("Save", [("Form.Name", "Kim Holm"), ("Form.RolesBefore", "Administrator"), ("Form.Roles", "Medarbejder")]),
        })
        {
            using var answer = await admin.PostAsync($"{page}?handler={handler}", token, fields);
            Assert.Contains("sidste administrator", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        var after = await FindAsync(host, portal, account.Id);
        Assert.True(after.IsEnabled);
        Assert.Equal(["Administrator"], after.Roles.AsEnumerable());
    }

    [Fact]
    public Task Administrators_WhoDemoteEachOtherAtOnce_LeaveOne() => DemoteEachOtherAsync(host);

    [Fact]
    public async Task Manager_CanNeitherBecomeAdministratorNorTakeOverOne()
    {
        var portal = await ComposeAsync(host);
        var boss = await host.PersonAsync(portal, WellKnownRoles.Administrator);
        var (manager, account) = await host.SignedInAsync(portal, "Leder");
        var own = $"/{portal}{People}/{account.Id}";
        var token = await manager.TokenAsync(own);

        using var promoted = await manager.PostAsync(
            own + "?handler=Save", token, ("Form.Name", "Kim Holm"), ("Form.RolesBefore", "Leder"), ("Form.Roles", "Leder"), ("Form.Roles", "Administrator"));
        using var made = await manager.PostAsync(
            $"/{portal}{People}/ny", token, ("Form.Name", "Ny"), ("Form.Mail", $"ny@{portal}.test"), ("Form.Roles", "Administrator"));
        using var taken = await manager.PostAsync($"/{portal}{People}/{boss.Id}?handler=OneTime", token);
        using var shut = await manager.PostAsync($"/{portal}{People}/{boss.Id}?handler=Disable", token);

        Assert.Equal(["Leder"], (await FindAsync(host, portal, account.Id)).Roles.AsEnumerable());
        foreach (var answer in new[] { made, taken, shut })
        {
            var page = await answer.Content.ReadAsStringAsync();
            Assert.Contains("Administrator må mere, end du selv må", page, StringComparison.Ordinal);
            Assert.DoesNotContain("account-one-time", page, StringComparison.Ordinal);
        }

        Assert.True((await FindAsync(host, portal, boss.Id)).IsEnabled);
    }

    [Fact]
    public async Task Manager_GivesThemselvesNoOneTimePassword()
    {
        var portal = await ComposeAsync(host);
        var (manager, account) = await host.SignedInAsync(portal, "Leder");
        var own = $"/{portal}{People}/{account.Id}";
        Assert.DoesNotContain("handler=OneTime", await manager.TextAsync(own), StringComparison.Ordinal);

        using var answer = await manager.PostAsync(own + "?handler=OneTime", await manager.TokenAsync(own));

        Assert.DoesNotContain("account-one-time", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False((await FindAsync(host, portal, account.Id)).IsWaiting);
    }

    [Fact]
    public async Task Save_OfAPersonWhomSomebodyElseHasChanged_SaysSoAndChangesNothing()
    {
        var portal = await ComposeAsync(host);
        var admin = await SignedInAsync(host, portal, WellKnownRoles.Administrator);
        var person = await host.PersonAsync(portal, "Medarbejder");
        var page = $"/{portal}{People}/{person.Id}";
        var token = await admin.TokenAsync(page);
        await host.InPortalAsync(portal, services => services.GetRequiredService<IAccounts>().SetRolesAsync(person.Id, ["Leder"], default));

        using var late = await admin.PostAsync(page + "?handler=Save", token, ("Form.Name", "Kim"), ("Form.RolesBefore", "Medarbejder"));

        Assert.Contains("En anden har ændret kontoen imens", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(["Leder"], (await FindAsync(host, portal, person.Id)).Roles.AsEnumerable());
    }

    [Fact]
    public async Task Make_WithHostileAndOverlongInput_SaysWhatToDoKeepsItAndPrintsItAsText()
    {
        var portal = await ComposeAsync(host);
        var admin = await SignedInAsync(host, portal, WellKnownRoles.Administrator);
        var page = $"/{portal}{People}/ny";
        var token = await admin.TokenAsync(page);

        using var wrong = await admin.PostAsync(page, token, ("Form.Name", "<b onclick=x>" + new string('x', 200)), ("Form.Mail", "\"><script>alert(1)</script>"));
        var shown = await wrong.Content.ReadAsStringAsync();
        using var right = await admin.PostAsync(page, token, ("Form.Name", "<img src=x onerror=alert(1)>"), ("Form.Mail", $"ok@{portal}.test"));
        var list = await admin.TextAsync($"/{portal}{People}");

        Assert.Contains("højst 100 tegn", shown, StringComparison.Ordinal);
        Assert.Contains("Det er ikke en mailadresse", shown, StringComparison.Ordinal);
        Assert.Contains("&lt;b onclick=x&gt;", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", list, StringComparison.Ordinal);
        Assert.Contains("&lt;img src=x", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_FromAnotherSiteOrPortal_IsRefused()
    {
        var portal = await ComposeAsync(host);
        var admin = await SignedInAsync(host, portal, WellKnownRoles.Administrator);
        var person = await host.PersonAsync(portal, "Medarbejder");
        var page = $"/{portal}{People}/{person.Id}?handler=Disable";

        using var without = await admin.PostAsync(page, token: null);
        using var foreign = await admin.PostAsync(page, await admin.TokenAsync("/nordlys/account/signin"));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (without.StatusCode, foreign.StatusCode));
        Assert.True((await FindAsync(host, portal, person.Id)).IsEnabled);
    }

    private static async Task MakeAndSignInAsync(SecurityHost host)
    {
        var portal = await ComposeAsync(host);
        var admin = await SignedInAsync(host, portal, WellKnownRoles.Administrator);
        var (id, mail, password) = await MakeAsync(admin, portal, "Medarbejder");
        Assert.Equal(AccountState.Waiting, (await FindAsync(host, portal, id)).State);

        var person = host.Browser();
        var signIn = $"/{portal}/account/signin";
        using var asked = await person.SignInAsync("/" + portal, mail, password);
        Assert.Contains("Vælg din egen adgangskode", await asked.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var nobody = await person.GetAsync($"/{portal}/account");
        Assert.Equal(HttpStatusCode.Redirect, nobody.StatusCode);

        async Task<HttpResponseMessage> ChooseAsync(string chosen) => await person.PostAsync(
            signIn, await person.TokenAsync(signIn), ("Form.Mail", mail), ("Form.Password", password), ("Form.NewPassword", chosen), ("Form.Remember", "false"));
        using var same = await ChooseAsync(password);
        Assert.Equal(HttpStatusCode.OK, same.StatusCode);
        using var chosen = await ChooseAsync(OwnPassword);
        Assert.Equal(HttpStatusCode.Redirect, chosen.StatusCode);
        Assert.Contains(mail, await person.TextAsync($"/{portal}/account"), StringComparison.Ordinal);

        Assert.Equal(AccountState.Active, (await FindAsync(host, portal, id)).State);
        using var replayed = await host.Browser().SignInAsync("/" + portal, mail, password);
        Assert.Contains("passer ikke sammen", await replayed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task SortAsync(SecurityHost host)
    {
        var portal = await ComposeAsync(host);
        var admin = await SignedInAsync(host, portal, WellKnownRoles.Administrator);
        foreach (var name in new[] { "Åge", "Ørn", "Ævar", "Zita", "Aase", "anders" })
        {
            await PersonAsync(host, portal, name);
        }

        var page = await admin.TextAsync($"/{portal}{People}?sorter=name&antal=25");
        var names = Names().Matches(page).Select(match => WebUtility.HtmlDecode(match.Groups["name"].Value)).Where(name => name != "Kim Holm");

        // Aa is Å; the two that begin so are told apart by what follows.
        Assert.Equal(["anders", "Zita", "Ævar", "Ørn", "Åge", "Aase"], names);
    }

    private static async Task DemoteEachOtherAsync(SecurityHost host)
    {
        var portal = await ComposeAsync(host);
        var people = new[] { await host.PersonAsync(portal, WellKnownRoles.Administrator), await host.PersonAsync(portal, WellKnownRoles.Administrator) };

        var outcomes = await Task.WhenAll(people.Select(person => host.InPortalAsync(
            portal, services => services.GetRequiredService<IAccounts>().SetRolesAsync(person.Id, ["Medarbejder"], default))));

        Assert.Single(outcomes, outcome => outcome is AccountOutcome.Saved);
        Assert.Equal(new AccountProblem.LastAdministrator(), Assert.Single(outcomes.OfType<AccountOutcome.Refused>().Single().Problems));
    }

    private static async Task<(string Id, string Mail, string Password)> MakeAsync(Browser admin, string portal, params string[] roles)
    {
        var page = $"/{portal}{People}/ny";
        var mail = $"n{Guid.NewGuid():N}@example.test";
        using var made = await admin.PostAsync(
            page, await admin.TokenAsync(page), [("Form.Name", "Kim Holm"), ("Form.Mail", mail), .. roles.Select(role => ("Form.Roles", role))]);
        var text = await made.Content.ReadAsStringAsync();
        return (PersonLink().Match(text).Groups["id"].Value, mail, OneTime().Match(text).Groups["password"].Value);
    }

    private static async Task<string> ComposeAsync(SecurityHost host)
    {
        var name = $"a{Guid.NewGuid():N}"[..12];
        var recipe = Path.Combine(Path.GetTempPath(), name + ".recipe.json");
        await File.WriteAllTextAsync(recipe, """
            {
              "name": "people", "displayName": "people", "issetuprecipe": true,
              "steps": [
                { "name": "themes", "site": "HousingFirst.FjordTheme" },
                { "name": "settings", "SiteName": "Portalen", "Audience": "everybody" },
                { "name": "Roles", "Roles": [
                  { "Name": "Leder", "Description": "Passer personer", "Permissions": [ "AccessAdmin", "ManageUsers", "ViewContent" ] },
                  { "Name": "Medarbejder", "Description": "", "Permissions": [ "ViewContent" ] }
                ] }
              ]
            }
            """);
        var outcome = await host.Services.GetRequiredService<PortalComposer>().CreateAsync(new(name, recipe, null, name, null, null), default);
        File.Delete(recipe);
        Assert.True(outcome.Problem is null, $"{outcome.Problem} {string.Join('\n', outcome.Recipe?.Problems ?? [])}");
        return name;
    }

    private static async Task<Browser> SignedInAsync(SecurityHost host, string portal, string role) => (await host.SignedInAsync(portal, role)).Browser;

    private static Task<Account> FindAsync(SecurityHost host, string portal, string id) => host.InPortalAsync(
        portal, async services => (await services.GetRequiredService<IAccounts>().FindAsync(id, default))!);

    private static Task PersonAsync(SecurityHost host, string portal, string name) => host.InPortalAsync(
        portal, services => services.GetRequiredService<IAccounts>().CreateAsync(new($"p{Guid.NewGuid():N}@example.test", name, null, []), default));

    [GeneratedRegex("<th scope=\"row\"><a href=\"[^\"]*\">(?<name>[^<]*)</a>", RegexOptions.ExplicitCapture)]
    private static partial Regex Names();

    [GeneratedRegex("admin/personer/(?<id>[0-9a-f-]{36})", RegexOptions.ExplicitCapture)]
    private static partial Regex PersonLink();

    [GeneratedRegex("account-one-time\">(?<password>[^<]+)<", RegexOptions.ExplicitCapture)]
    private static partial Regex OneTime();
}

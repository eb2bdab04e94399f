using System.Net;
using HousingFirst.IntegrationTests.Security.Links;
using HousingFirst.Platform.Security;
using HousingFirst.Platform.Security.SecondFactors;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Security.SecondFactors;

/// <summary>A portal asks its roles for more than a password: from the day it says, of those who have the role and nothing else than a password.</summary>
[Collection(SecurityCollection.Name)]
public sealed class OwedFactorTests(SecurityHost host)
{
    private const string Asked = """{ "SecondFactorRoles": [ "Medarbejder" ] }""";
    private const string Desk = "/admin/roller/totrinslogin";

    [Fact]
    public async Task Owing_LeadsEveryPageToTheSetup_AndNoFurtherUntilItIsDone()
    {
        var portal = await LinkPortal.ComposeAsync(host, Asked);
        var (browser, person) = await host.SignedInAsync(portal.Name, "Medarbejder");

        using var led = await browser.GetAsync(portal.At("/test/readers?a=b"));
        Assert.Equal(portal.At("/account/factor?returnUrl=") + Uri.EscapeDataString(portal.At("/test/readers?a=b")), led.Headers.Location?.OriginalString);
        using var desk = await browser.GetAsync(portal.At("/admin"));
        Assert.StartsWith(portal.At("/account/factor"), desk.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.Contains("Din konto skal sikres bedre", await browser.TextAsync(portal.At("/account/factor")), StringComparison.Ordinal);
        using HttpRequestMessage piece = new(HttpMethod.Get, portal.At("/test/readers")) { Headers = { { "HX-Request", "true" } } };
        using var refused = await browser.SendAsync(piece);
        Assert.Equal((HttpStatusCode.Forbidden, portal.At("/account/factor")), (refused.StatusCode, refused.Headers.GetValues("HX-Redirect").Single()));
        using var posted = await browser.PostAsync(portal.At("/test/readers"), token: null);
        Assert.Equal(portal.At("/account/factor"), posted.Headers.Location?.OriginalString);
        Assert.Equal("open", await browser.TextAsync(portal.At("/test/open")));

        await SetUpAsync(portal, browser);

        Assert.Equal("readers", await browser.TextAsync(portal.At("/test/readers")));
        using var on = await browser.GetAsync(portal.At("/account/factor?returnUrl=") + Uri.EscapeDataString(portal.At("/test/readers")));
        Assert.Equal(portal.At("/test/readers"), on.Headers.Location?.OriginalString);
        Assert.True((await FindAsync(portal, person)).HasSecondFactor);
    }

    [Fact]
    public async Task Owing_CountsForTheRoleAndFromTheDayAlone()
    {
        var day = host.Time.GetUtcNow().UtcDateTime.AddDays(3);
        var portal = await LinkPortal.ComposeAsync(host, $$"""{ "SecondFactorRoles": [ "Medarbejder" ], "SecondFactorFrom": "{{day:yyyy-MM-dd}}" }""");
        var (worker, _) = await host.SignedInAsync(portal.Name, "Medarbejder");
        var (leader, _) = await host.SignedInAsync(portal.Name, "Leder");
        Assert.Equal("readers", await worker.TextAsync(portal.At("/test/readers")));
        Assert.Contains("skal du have en adgangsnøgle eller en kode fra app", await worker.TextAsync(portal.At("/account")), StringComparison.Ordinal);
        Assert.DoesNotContain("skal du have en adgangsnøgle", await leader.TextAsync(portal.At("/account")), StringComparison.Ordinal);

        for (var hours = 0; hours < 4 * 24; hours += 8)
        {
            host.Time.Pass(TimeSpan.FromHours(8));
            (await worker.GetAsync(portal.At("/account"))).Dispose();
            (await leader.GetAsync(portal.At("/account"))).Dispose();
        }

        using var led = await worker.GetAsync(portal.At("/test/readers"));
        Assert.StartsWith(portal.At("/account/factor"), led.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.Equal("readers", await leader.TextAsync(portal.At("/test/readers")));
    }

    [Fact]
    public async Task Desk_SavesRolesAndDay_AndKeepsWhatIsTypedWhenTheDayIsNone()
    {
        var portal = await LinkPortal.ComposeAsync(host);
        var (admin, _) = await host.SignedInAsync(portal.Name, WellKnownRoles.Administrator);
        await host.PersonAsync(portal.Name, "Medarbejder");
        Assert.Contains("Personer, der kun har adgangskode: 1.", await admin.TextAsync(portal.At(Desk)), StringComparison.Ordinal);

        using var wrong = await SaveAsync(portal, admin, "i morgen", "Medarbejder");
        var again = await wrong.Content.ReadAsStringAsync();
        Assert.Contains("Skriv en dato", again, StringComparison.Ordinal);
        Assert.Contains("value=\"Medarbejder\" checked", again, StringComparison.Ordinal);
        Assert.Empty((await SettingsAsync(portal)).SecondFactorRoles);

        using var saved = await SaveAsync(portal, admin, "2099-01-31", "Medarbejder", "Findes ikke");
        Assert.Equal(portal.At(Desk) + "?gemt=true", saved.Headers.Location?.OriginalString);
        var settings = await SettingsAsync(portal);
        Assert.Equal(["Medarbejder"], settings.SecondFactorRoles);
        Assert.Equal(new DateOnly(2099, 1, 31), settings.SecondFactorFrom);
    }

    [Fact]
    public async Task Administrator_WhoAsksItOfEverybodyAtOnce_IsLedToTheSetupAndNotShutOut()
    {
        var portal = await LinkPortal.ComposeAsync(host);
        var (admin, _) = await host.SignedInAsync(portal.Name, WellKnownRoles.Administrator);

        using var saved = await SaveAsync(portal, admin, "", WellKnownRoles.Administrator);
        using var led = await admin.GetAsync(portal.At(Desk));
        Assert.StartsWith(portal.At("/account/factor"), led.Headers.Location?.OriginalString, StringComparison.Ordinal);
        await SetUpAsync(portal, admin);

        Assert.Contains("Gemt", await admin.TextAsync(portal.At(Desk) + "?gemt=true"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passkey_ThatIsOwned_IsNotEnough_UntilItIsUsed()
    {
        using SoftPasskey passkey = new();
        var portal = await LinkPortal.ComposeAsync(host, Asked);
        var (browser, _) = await host.SignedInAsync(portal.Name, "Medarbejder");
        await AddAsync(portal, browser, passkey);

        using var led = await browser.GetAsync(portal.At("/test/readers"));
        Assert.StartsWith(portal.At("/account/factor"), led.Headers.Location?.OriginalString, StringComparison.Ordinal);
        var page = led.Headers.Location!.OriginalString;
        Assert.Contains("men er logget ind uden den", await browser.TextAsync(page), StringComparison.Ordinal);
        using var again = await browser.PostAsync(portal.At("/account/factor?handler=Again"), await browser.TokenAsync(page));
        Assert.Equal(portal.At("/account/signin"), again.Headers.Location?.OriginalString);

        var signIn = portal.At("/account/signin");
        using var answer = await browser.PostAsync(
            signIn + "?handler=Passkey", await browser.TokenAsync(signIn), passkey.Get(await browser.TextAsync(signIn)));
        Assert.Equal("readers", await browser.TextAsync(portal.At("/test/readers")));
        using var on = await browser.GetAsync(page);
        Assert.Equal(portal.At("/test/readers"), on.Headers.Location?.OriginalString);

        // The ticket is renewed, and says it still.
        host.Time.Pass(TimeSpan.FromMinutes(2));
        Assert.Equal("readers", await browser.TextAsync(portal.At("/test/readers")));
        host.Time.Pass(TimeSpan.FromMinutes(2));
        Assert.Equal("readers", await browser.TextAsync(portal.At("/test/readers")));
    }

    [Fact]
    public async Task Password_OfWhoOwnsAPasskey_ExchangesItForNoOtherWayIn()
    {
        using SoftPasskey passkey = new();
        var portal = await LinkPortal.ComposeAsync(host, Asked);
        var (browser, person) = await host.SignedInAsync(portal.Name, "Medarbejder");
        await AddAsync(portal, browser, passkey);
        var thief = host.Browser();
        (await thief.SignInAsync(portal.At(""), person.Mail, SecurityHost.Password)).Dispose();
        var id = Assert.Single(
            await host.InPortalAsync(portal.Name, services => services.GetRequiredService<IPasskeys>().ListAsync(person.Id, default))).Id;

        Assert.DoesNotContain("handler=AddPasskey", await thief.TextAsync(portal.At("/account")), StringComparison.Ordinal);
        using var app = await thief.GetAsync(portal.At("/account/app"));
        using var removed = await thief.PostAsync(
            portal.At("/account?handler=RemovePasskey"), await thief.TokenAsync(portal.At("/account")), ("id", id));

        Assert.StartsWith(portal.At("/account/confirm"), app.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.StartsWith(portal.At("/account/confirm"), removed.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.Equal(1, (await FindAsync(portal, person)).PasskeyCount);

        // It is said before a password is typed for nothing.
        var asked = await thief.TextAsync(portal.At("/account/confirm"));
        Assert.Contains("en adgangskode er ikke nok her", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("type=\"password\"", asked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Host_TakesALostPasskeyAway_AndThePasswordLeadsToANewOne()
    {
        using SoftPasskey lost = new(), found = new();
        var portal = await LinkPortal.ComposeAsync(host, Asked);
        var (open, person) = await host.SignedInAsync(portal.Name, "Medarbejder");
        await AddAsync(portal, open, lost);

        Assert.IsType<AccountOutcome.Saved>(await TakeAwayAsync(portal, person.Mail, oneTime: null));

        host.Time.Pass(TimeSpan.FromMinutes(2));
        using var ended = await open.GetAsync(portal.At("/test/readers"));
        Assert.Contains(portal.At("/account/signin"), ended.Headers.Location?.OriginalString, StringComparison.Ordinal);
        var browser = host.Browser();
        (await browser.SignInAsync(portal.At(""), person.Mail, SecurityHost.Password)).Dispose();
        await AddAsync(portal, browser, found);
        Assert.Equal(1, (await FindAsync(portal, person)).PasskeyCount);
        var row = Assert.Single(await portal.TrailAsync(AuditKinds.PasskeyRemoved));
        Assert.Equal((AuditActor.Host, person.Id), (row.Actor, row.Subject?.Id));
        Assert.Empty(await portal.TrailAsync(AuditKinds.AppReset)); // there was none
    }

    [Fact]
    public async Task Host_LeavesThePasskeyOfWhoHasNoPassword_UntilThereIsAOneTimePassword()
    {
        using SoftPasskey lost = new();
        var portal = await LinkPortal.ComposeAsync(host, Asked);
        var (open, person) = await host.SignedInAsync(portal.Name, "Medarbejder");
        await AddAsync(portal, open, lost);
        await host.InPortalAsync(portal.Name, async services =>
        {
            var users = services.GetRequiredService<UserManager<PlatformUser>>();
            return await users.RemovePasswordAsync((await users.FindByIdAsync(person.Id))!);
        });

        var bare = await TakeAwayAsync(portal, person.Mail, oneTime: null);
        var tooShort = await TakeAwayAsync(portal, person.Mail, "kort");
        Assert.IsType<AccountProblem.LastWayIn>(Assert.Single(Assert.IsType<AccountOutcome.Refused>(bare).Problems));
        Assert.IsType<AccountOutcome.Refused>(tooShort);
        Assert.Equal(1, (await FindAsync(portal, person)).PasskeyCount);

        Assert.IsType<AccountOutcome.Saved>(await TakeAwayAsync(portal, person.Mail, "fem helt andre ord nu"));

        Assert.Equal((0, true), ((await FindAsync(portal, person)).PasskeyCount, (await FindAsync(portal, person)).HasPassword));
        Assert.Single(await portal.TrailAsync(AuditKinds.OneTimePasswordSet));
        Assert.IsType<AccountOutcome.Refused>(await TakeAwayAsync(portal, "ingen@example.test", oneTime: null));
    }

    [Fact]
    public async Task Host_LeavesThePasskeyOfWhoHasAOneTimePasswordAlone_ForThatMayBeOver()
    {
        using SoftPasskey lost = new();
        var portal = await LinkPortal.ComposeAsync(host, Asked);
        var (open, person) = await host.SignedInAsync(portal.Name, "Medarbejder");
        await AddAsync(portal, open, lost);
        Assert.IsType<AccountOutcome.Saved>(await host.InPortalAsync(
            portal.Name, services => services.GetRequiredService<IAccounts>().SetOneTimePasswordAsync(person.Id, "fem helt andre ord nu", default)));

        var refused = await TakeAwayAsync(portal, person.Mail, oneTime: null);

        Assert.IsType<AccountProblem.LastWayIn>(Assert.Single(Assert.IsType<AccountOutcome.Refused>(refused).Problems));
        Assert.Equal(1, (await FindAsync(portal, person)).PasskeyCount);
        Assert.IsType<AccountOutcome.Saved>(await TakeAwayAsync(portal, person.Mail, "seks helt andre ord igen nu"));
        Assert.Equal(0, (await FindAsync(portal, person)).PasskeyCount);
    }

    private Task<AccountOutcome> TakeAwayAsync(LinkPortal portal, string mail, string? oneTime) =>
        host.InPortalAsync(portal.Name, services => services.GetRequiredService<LostFactors>().TakeAwayAsync(mail, oneTime, default));

    [Fact]
    public async Task OwnerOfAPasskey_WhoCameInWithoutIt_IsToldOfTheDay()
    {
        using SoftPasskey passkey = new();
        var day = host.Time.GetUtcNow().UtcDateTime.AddDays(3);
        var portal = await LinkPortal.ComposeAsync(host, $$"""{ "SecondFactorRoles": [ "Medarbejder" ], "SecondFactorFrom": "{{day:yyyy-MM-dd}}" }""");
        var (browser, _) = await host.SignedInAsync(portal.Name, "Medarbejder");
        await AddAsync(portal, browser, passkey);
        Assert.Contains("er en adgangskode alene ikke nok", await browser.TextAsync(portal.At("/account")), StringComparison.Ordinal);

        var signIn = portal.At("/account/signin");
        var other = host.Browser();
        using var answer = await other.PostAsync(
            signIn + "?handler=Passkey", await other.TokenAsync(signIn), passkey.Get(await other.TextAsync(signIn)));
        Assert.DoesNotContain("er en adgangskode alene ikke nok", await other.TextAsync(portal.At("/account")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_AreFoundByHowTheySignIn()
    {
        var portal = await LinkPortal.ComposeAsync(host);
        var (admin, _) = await host.SignedInAsync(portal.Name, WellKnownRoles.Administrator);
        var holder = await AppHolder.InAsync(host, portal.Name, "Medarbejder");
        var other = await host.PersonAsync(portal.Name, "Medarbejder");

        var with = await admin.TextAsync(portal.At("/admin/personer?login=totrin"));
        var without = await admin.TextAsync(portal.At("/admin/personer?login=kode"));

        Assert.Contains(holder.Person.Mail, with, StringComparison.Ordinal);
        Assert.DoesNotContain(other.Mail, with, StringComparison.Ordinal);
        Assert.Contains(other.Mail, without, StringComparison.Ordinal);
        Assert.DoesNotContain(holder.Person.Mail, without, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Host_TakesTheAppOfALostTelephoneAway_WithoutAProof()
    {
        var holder = await AppHolder.InAsync(host);

        var outcome = await host.InPortalAsync(
            "default", services => services.GetRequiredService<ISecondFactors>().TurnOffAsync(holder.Person.Id, default));

        Assert.False(Assert.IsType<AccountOutcome.Saved>(outcome).Account.HasApp);
    }

    private static async Task AddAsync(LinkPortal portal, Browser browser, SoftPasskey passkey)
    {
        var page = portal.At("/account");
        using var added = await browser.PostAsync(
            page + "?handler=AddPasskey", await browser.TokenAsync(page), [.. passkey.Create(await browser.TextAsync(page)), ("Passkey.Name", "Min telefon")]);
        Assert.Equal(page + "?passkey=Added", added.Headers.Location?.OriginalString);
    }

    private async Task SetUpAsync(LinkPortal portal, Browser browser)
    {
        var page = portal.At("/account/app");
        var (key, seal) = AppHolder.Setup(await browser.TextAsync(page));
        using var answer = await browser.PostAsync(
            page + "?handler=On", await browser.TokenAsync(page), ("Seal", seal), ("Form.Code", AppHolder.CodeOf(host, key)));
        Assert.Equal(10, AppHolder.Codes(await answer.Content.ReadAsStringAsync()).Count);
    }

    private static async Task<HttpResponseMessage> SaveAsync(LinkPortal portal, Browser browser, string from, params string[] roles) => await browser.PostAsync(
        portal.At(Desk), await browser.TokenAsync(portal.At(Desk)), [.. roles.Select(role => ("Form.Roles", role)), ("Form.From", from)]);

    private async Task<Account> FindAsync(LinkPortal portal, Account person) => Assert.IsType<Account>(
        await host.InPortalAsync(portal.Name, services => services.GetRequiredService<IAccounts>().FindAsync(person.Id, default)));

    private Task<AccountSettings> SettingsAsync(LinkPortal portal) => host.InPortalAsync(
        portal.Name,
        services => Task.FromResult(services.GetRequiredService<ICurrentPortal>().Portal.Settings<AccountSettings>(AccountSettings.Key)));
}

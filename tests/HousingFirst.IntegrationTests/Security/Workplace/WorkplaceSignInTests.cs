using System.Net;
using System.Text.Json.Nodes;
using HousingFirst.IntegrationTests.Security.Links;
using HousingFirst.IntegrationTests.Security.SecondFactors;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Security.Workplace;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Security.Workplace;

/// <summary>Somebody comes in on the word of their workplace: who they are to it, what they are let in for, and which roles follow.</summary>
public sealed class WorkplaceSignInTests(WorkplaceHost hosts) : IClassFixture<WorkplaceHost>, IAsyncLifetime
{
    private Provider _provider = null!; // started before each test

    private SecurityHost Host => hosts.Host;

    public async Task InitializeAsync() => _provider = await Provider.StartAsync(Host.Time);

    public async Task DisposeAsync() => await _provider.DisposeAsync();

    [Fact]
    public async Task FirstSignIn_WhereAccountsAreMade_MakesOneThatIsFoundAgainBySubject()
    {
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider, WorkplacePortal.Open);
        var mail = LinkPortal.NewMail();
        _provider.Claims = WorkplacePortal.Person(mail);
        var first = await portal.SignedInAsync(Host.Browser(), _provider);
        Assert.Null(_provider.Objection);
        _provider.Claims = WorkplacePortal.Person(LinkPortal.NewMail());
        var again = await portal.SignedInAsync(Host.Browser(), _provider);

        Assert.Equal(first.Id, again.Id);
        Assert.Equal((mail, "Kim Holm", false), (again.Mail, again.DisplayName, again.HasPassword));
        Assert.Equal(["Medarbejder"], again.Roles.ToArray());
        var signedIn = await portal.Portal.TrailAsync(AuditKinds.SignedIn);
        Assert.Equal(["workplace", "workplace"], signedIn.Select(line => Assert.Single(line.Details).Value));
    }

    [Fact]
    public async Task SignInPage_ShowsTheButtonWhereItIsOnAlone()
    {
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider);
        Assert.Contains("Log ind med Prøvekommunen", WebUtility.HtmlDecode(await Host.Browser().TextAsync(portal.Portal.At("/account/signin"))), StringComparison.Ordinal);

        await portal.SetUpAsync(_provider, settings => settings with { IsOn = false });

        Assert.DoesNotContain("Log ind med Prøvekommunen", WebUtility.HtmlDecode(await Host.Browser().TextAsync(portal.Portal.At("/account/signin"))), StringComparison.Ordinal);
        using var answer = await Host.Browser().GetAsync(portal.Portal.At(WorkplacePortal.Start));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Mail_ThatIsTheSame_LinksOnlyWhereTheSettingsSaySo()
    {
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider, settings => WorkplacePortal.Open(settings) with { LinksByMail = false });
        var person = await Host.PersonAsync(portal.Portal.Name, "Leder");
        _provider.Claims = WorkplacePortal.Person(person.Mail);
        using (var refused = await portal.SignInAsync(Host.Browser(), _provider))
        {
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
            Assert.Contains("Der er ingen konto her, som er forbundet", await WorkplacePortal.TextAsync(refused), StringComparison.Ordinal);
        }

        await portal.SetUpAsync(_provider, settings => settings with { LinksByMail = true });

        Assert.Equal(person.Id, (await portal.SignedInAsync(Host.Browser(), _provider)).Id);
        Assert.Single(await portal.Portal.TrailAsync(AuditKinds.WorkplaceLinked));
    }

    [Theory]
    [InlineData(true, "alle@andre.example", "NotAllowed")]
    [InlineData(true, "kim@under.example.test", "NotAllowed")]
    [InlineData(false, "kim@example.test", "MailUnverified")]
    [InlineData(true, "ikke en adresse", "NotAllowed")]
    public async Task MailDomain_ThatIsNotLetInOrNotVouchedFor_IsRefused(bool verified, string mail, string reason)
    {
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider, WorkplacePortal.Open);
        _provider.Claims = WorkplacePortal.Person(mail, verified);
        using var answer = await portal.SignInAsync(Host.Browser(), _provider);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal([reason], await portal.RefusalsAsync());
        Assert.Null(await portal.FindAsync(mail));
    }

    [Fact]
    public async Task Tenant_ThatIsNotLetIn_IsRefused()
    {
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider, settings => settings with { Tenants = ["vores"], MakesAccounts = true });
        _provider.Claims = WorkplacePortal.Person(LinkPortal.NewMail());
        _provider.Claims["tid"] = "andres";
        using (var refused = await portal.SignInAsync(Host.Browser(), _provider))
        {
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }

        _provider.Claims["tid"] = "vores";
        await portal.SignedInAsync(Host.Browser(), _provider);
        Assert.Equal(["NotAllowed"], await portal.RefusalsAsync());
    }

    [Fact]
    public async Task Account_ThatIsSwitchedOff_StaysShut()
    {
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider, WorkplacePortal.Open);
        _provider.Claims = WorkplacePortal.Person(LinkPortal.NewMail());
        var person = await portal.SignedInAsync(Host.Browser(), _provider);
        await Host.InPortalAsync(portal.Portal.Name, services => services.GetRequiredService<IAccounts>().SetEnabledAsync(person.Id, false, default));

        using var answer = await portal.SignInAsync(Host.Browser(), _provider);

        Assert.Contains("Kontoen er lukket", await WorkplacePortal.TextAsync(answer), StringComparison.Ordinal);
        Assert.Equal(["Disabled"], await portal.RefusalsAsync());
    }

    [Fact]
    public async Task OperatorOfTheHost_DoesNotComeInOnThePortalsProvidersWord()
    {
        Assert.Empty(await WorkplacePortal.SetUpAsync(Host, "default", _provider, settings => settings with { LinksByMail = true, MakesAccounts = true, Tenants = ["t"] }));
        await Host.PersonWithMailAsync("default", SecurityHost.Operator);
        foreach (var mail in new[] { SecurityHost.Operator, SecurityHost.SecondOperator })
        {
            _provider.Claims = WorkplacePortal.Person(mail);
            _provider.Claims["tid"] = "t";
            var browser = Host.Browser();
            using var left = await browser.GetAsync(WorkplacePortal.Start);
            using var answer = await browser.GetAsync(WorkplacePortal.Back + _provider.Answer(left.Headers.Location!));
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.Contains("en, der driver platformen", await WorkplacePortal.TextAsync(answer), StringComparison.Ordinal);
        }

        Assert.Null(await Host.InPortalAsync("default", services => services.GetRequiredService<IAccounts>().FindByMailAsync(SecurityHost.SecondOperator, default)));
    }

    [Fact]
    public async Task Roles_FollowTheClaimAtEachSignIn_AndLeaveTheOthers()
    {
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider, settings => settings with
        {
            LinksByMail = true,
            Roles = [new("ledelse", "Leder"), new("alle", "Medarbejder")],
        });
        var person = await Host.PersonAsync(portal.Portal.Name, WellKnownRoles.Administrator);
        _provider.Claims = WorkplacePortal.Person(person.Mail);
        _provider.Claims["roles"] = new JsonArray("ledelse", "alle", "ukendt");
        Assert.Equal([WellKnownRoles.Administrator, "Leder", "Medarbejder"], (await portal.SignedInAsync(Host.Browser(), _provider)).Roles.Order());

        _provider.Claims["roles"] = "alle";
        Assert.Equal([WellKnownRoles.Administrator, "Medarbejder"], (await portal.SignedInAsync(Host.Browser(), _provider)).Roles.Order());

        // Too many for a token: the provider says so instead of naming them.
        _provider.Claims.Remove("roles");
        _provider.Claims["_claim_names"] = new JsonObject { ["roles"] = "src1" };
        Assert.Equal([WellKnownRoles.Administrator, "Medarbejder"], (await portal.SignedInAsync(Host.Browser(), _provider)).Roles.Order());

        _provider.Claims.Remove("_claim_names");
        Assert.Equal([WellKnownRoles.Administrator], (await portal.SignedInAsync(Host.Browser(), _provider)).Roles.ToArray());
    }

    [Fact]
    public async Task LastAdministrator_WhoseClaimIsGone_StaysOne()
    {
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider, settings => settings with
        {
            LinksByMail = true, Roles = [new("drift", WellKnownRoles.Administrator), new("alle", "Medarbejder")],
        });
        var person = await Host.PersonAsync(portal.Portal.Name, WellKnownRoles.Administrator);
        _provider.Claims = WorkplacePortal.Person(person.Mail);
        _provider.Claims["roles"] = "alle";
        Assert.Equal([WellKnownRoles.Administrator, "Medarbejder"], (await portal.SignedInAsync(Host.Browser(), _provider)).Roles.Order());

        await Host.PersonAsync(portal.Portal.Name, WellKnownRoles.Administrator);
        Assert.Equal(["Medarbejder"], (await portal.SignedInAsync(Host.Browser(), _provider)).Roles.ToArray());
    }

    [Fact]
    public async Task NewPerson_WithoutAnyRoleThatIsMapped_GetsNoAccount()
    {
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider, settings => settings with { MakesAccounts = true, Roles = [new("alle", "Medarbejder")] });
        var mail = LinkPortal.NewMail();
        _provider.Claims = WorkplacePortal.Person(mail);
        _provider.Claims["roles"] = "andre";
        using var answer = await portal.SignInAsync(Host.Browser(), _provider);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(["NoRole"], await portal.RefusalsAsync());
        Assert.Null(await portal.FindAsync(mail));
    }

    [Theory]
    [InlineData("", "pwd", "workplace")]
    [InlineData("mfa", "pwd", "workplace")]
    [InlineData("mfa", "mfa", "workplace+2")]
    public async Task SecondFactor_OfTheProvider_CountsBySettingAlone(string counting, string used, string by)
    {
        var portal = await WorkplacePortal.ComposeAsync(
            Host, _provider, settings => WorkplacePortal.Open(settings) with { SecondFactors = counting.Length == 0 ? [] : [counting] });
        _provider.Claims = WorkplacePortal.Person(LinkPortal.NewMail());
        _provider.Claims["amr"] = new JsonArray("pwd", used);
        await portal.SignedInAsync(Host.Browser(), _provider);
        Assert.Equal(by, Assert.Single(Assert.Single(await portal.Portal.TrailAsync(AuditKinds.SignedIn)).Details).Value);
    }

    [Fact]
    public async Task App_OfTheAccount_IsAskedForAfterTheWorkplace_UnlessThatHasAskedForMore()
    {
        var portal = await WorkplacePortal.ComposeAsync(
            Host, _provider, settings => WorkplacePortal.Open(settings) with { LinksByMail = true, SecondFactors = ["mfa"] });
        var holder = await AppHolder.InAsync(Host, portal.Portal.Name);
        _provider.Claims = WorkplacePortal.Person(holder.Person.Mail);
        var browser = Host.Browser();
        using (var halfway = await portal.SignInAsync(browser, _provider))
        {
            Assert.StartsWith(portal.Portal.At("/account/code"), halfway.Headers.Location?.OriginalString, StringComparison.Ordinal);
        }

        Assert.Null(await portal.WhoAsync(browser));

        using var code = await browser.PostAsync(
            portal.Portal.At("/account/code"), await browser.TokenAsync(portal.Portal.At("/account/code")), ("Form.Code", holder.NextCode()));
        Assert.Equal(holder.Person.Id, await portal.WhoAsync(browser));

        _provider.Claims["amr"] = new JsonArray("pwd", "mfa");
        Assert.Equal(holder.Person.Id, (await portal.SignedInAsync(Host.Browser(), _provider)).Id);
    }

    [Theory]
    [InlineData("pwd", false)]
    [InlineData("mfa", true)]
    public async Task SecondFactorThatARoleOwes_IsPaidByTheWorkplaceThatAskedForOne(string used, bool isPaid)
    {
        var portal = await WorkplacePortal.ComposeAsync(
            Host, _provider, settings => WorkplacePortal.Open(settings) with { SecondFactors = ["mfa"] }, """{ "SecondFactorRoles": [ "Medarbejder" ] }""");
        _provider.Claims = WorkplacePortal.Person(LinkPortal.NewMail());
        _provider.Claims["amr"] = new JsonArray("pwd", used);
        var browser = Host.Browser();
        await portal.SignedInAsync(browser, _provider);

        using var page = await browser.GetAsync(portal.Portal.At("/test/readers"));

        Assert.Equal(isPaid ? HttpStatusCode.OK : HttpStatusCode.Redirect, page.StatusCode);
    }

    [Theory]
    [InlineData("//ond.example")]
    [InlineData("https://ond.example/")]
    [InlineData("/nordlys/test/open")]
    [InlineData("/\\ond.example")]
    public async Task ReturnAddress_OutsideThePortal_LeadsToItsFrontPage(string address)
    {
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider, WorkplacePortal.Open);
        _provider.Claims = WorkplacePortal.Person(LinkPortal.NewMail());
        using var answer = await portal.SignInAsync(Host.Browser(), _provider, address);
        Assert.Equal(portal.Portal.At("/"), answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task ReturnAddress_WithinThePortal_IsWhereThePersonGoesOn()
    {
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider, WorkplacePortal.Open);
        _provider.Claims = WorkplacePortal.Person(LinkPortal.NewMail());
        using var answer = await portal.SignInAsync(Host.Browser(), _provider, portal.Portal.At("/account"));
        Assert.Equal(portal.Portal.At("/account"), answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task TwoPortals_WithProvidersOfTheirOwn_TakeTheirOwnAlone()
    {
        await using var other = await Provider.StartAsync(Host.Time);
        var (here, there) = (await WorkplacePortal.ComposeAsync(Host, _provider, WorkplacePortal.Open), await WorkplacePortal.ComposeAsync(Host, other, WorkplacePortal.Open));
        _provider.Claims = WorkplacePortal.Person(LinkPortal.NewMail());
        other.Claims = WorkplacePortal.Person(LinkPortal.NewMail());
        var browser = Host.Browser();
        await here.SignedInAsync(browser, _provider);
        await there.SignedInAsync(browser, other);
        Assert.NotEqual(await here.WhoAsync(browser), await there.WhoAsync(browser));

        // The other provider's code, which this one does not know.
        using var answer = await here.ReturnAsync(browser, other.Answer(await here.LeaveAsync(browser)));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(["ProviderRefused"], await here.RefusalsAsync());
    }

    [Fact]
    public async Task SignOut_OfASessionFromTheWorkplace_SaysWhatGoesOnThere()
    {
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider, WorkplacePortal.Open);
        _provider.Claims = WorkplacePortal.Person(LinkPortal.NewMail());
        var browser = Host.Browser();
        await portal.SignedInAsync(browser, _provider);

        using var answer = await browser.PostAsync(portal.Portal.At("/account/signout"), await browser.TokenAsync(portal.Portal.At("/account")));

        Assert.Equal(portal.Portal.At("/account/signedout"), answer.Headers.Location?.OriginalString);
        var page = WebUtility.HtmlDecode(await browser.TextAsync(portal.Portal.At("/account/signedout")));
        Assert.Contains("Du er stadig logget ind hos Prøvekommunen", page, StringComparison.Ordinal);
        Assert.Contains($"{_provider.Authority}/logout", page, StringComparison.Ordinal);
        Assert.Null(await portal.WhoAsync(browser));
    }

    [Fact]
    public async Task Logs_HoldNeitherSecretNorPerson()
    {
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider, WorkplacePortal.Open);
        var mail = LinkPortal.NewMail();
        _provider.Claims = WorkplacePortal.Person(mail);
        _provider.Claims["sub"] = "emne-som-ingen-ser";
        var browser = Host.Browser();
        var question = await portal.LeaveAsync(browser);
        using var answer = await portal.ReturnAsync(browser, _provider.Answer(question));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);

        string[] unseen = [mail, "emne-som-ingen-ser", Provider.Secret, "en%20hemmelighed", question.Query];
        Assert.DoesNotContain(Host.Logs.Lines, line => unseen.Any(secret => line.Contains(secret, StringComparison.Ordinal)));
    }
}

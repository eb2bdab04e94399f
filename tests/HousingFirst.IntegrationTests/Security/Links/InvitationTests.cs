using System.Net;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Security;
using HousingFirst.Testing.Postgres;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Security.Links;

/// <summary>People come in by a link in a mail: once, in time, with the roles that the inviter may give.</summary>
public sealed class InvitationTests(LinkHost links) : IClassFixture<LinkHost>
{
    private SecurityHost Host => links.Host;

    [Fact]
    public Task Invitation_Followed_MakesAnAccountOnceAndSignsIn() => InviteAndJoinAsync(Host);

    [SkippableFact]
    public async Task Invitation_OnPostgres_IsFollowedAllTheSame()
    {
        Skip.If(PostgresServer.WhyMissing is not null, PostgresServer.WhyMissing);
        await using var server = await PostgresServer.StartAsync();
        var postgres = new SecurityHost { Postgres = server.Source.ConnectionString, PublicAddress = LinkHost.Address };
        await postgres.InitializeAsync();
        try
        {
            await InviteAndJoinAsync(postgres);
            await JoinTwiceAtOnceAsync(postgres);
            await InviteTwiceAtOnceAsync(postgres);
            await InviteAndCloseAsync(postgres);
        }
        finally
        {
            await postgres.DisposeAsync();
        }
    }

    [Fact]
    public Task Invitation_AcceptedTwiceAtOnce_MakesOneAccount() => JoinTwiceAtOnceAsync(Host);

    [Fact]
    public Task Invite_TwiceAtOnce_SendsOneInvitation() => InviteTwiceAtOnceAsync(Host);

    [Fact]
    public Task Invitation_OfSomebodyWhoseAccountIsClosed_IsTakenBack() => InviteAndCloseAsync(Host);

    [Fact]
    public async Task Invitation_OfSomebodyWhoIsDemoted_StandsOnlyAsFarAsTheyStillReach()
    {
        var portal = await LinkPortal.ComposeAsync(Host);
        await portal.SignedInAsync(WellKnownRoles.Administrator);
        var (admin, inviter) = await Host.SignedInAsync(portal.Name, WellKnownRoles.Administrator);
        var (high, low) = (LinkPortal.NewMail(), LinkPortal.NewMail());
        var over = await portal.InvitedAsync(admin, high, WellKnownRoles.Administrator);
        var stands = await portal.InvitedAsync(admin, low, "Medarbejder");

        await Host.InPortalAsync(portal.Name, services => services.GetRequiredService<IAccounts>().SetRolesAsync(inviter.Id, ["Leder"], default));

        await AssertTakenBackAsync(Host, over);
        using var joined = await LinkPortal.JoinAsync(Host.Browser(), stands);
        Assert.Equal(HttpStatusCode.Redirect, joined.StatusCode);
        var states = (await portal.InvitationsAsync()).Select(invitation => invitation.State).Order();
        Assert.Equal([InvitationState.Accepted, InvitationState.Revoked], states);
    }

    [Fact]
    public async Task Invitation_ToARoleThatOutgrewItsInviter_WaitsForSomebodyWhoReachesIt()
    {
        var portal = await LinkPortal.ComposeAsync(Host);
        var mail = LinkPortal.NewMail();
        var link = await portal.InvitedAsync(await portal.SignedInAsync("Leder"), mail, "Medarbejder");
        var person = Host.Browser();
        var (page, token) = LinkPortal.Split(link);
        var form = await person.TokenAsync(link);
        await Host.InPortalAsync(portal.Name, async services =>
        {
            var roles = services.GetRequiredService<IRoles>();
            var role = (await roles.FindAsync("Medarbejder", default))!;
            return Assert.IsType<RoleOutcome.Saved>(
                await roles.ChangeAsync(role.Name, role.Stamp, role.Description, [.. role.Permissions, "ManageRoles"], default));
        });

        using var sent = await person.PostAsync(page, form, ("t", token), ("Form.Name", "Kim"), ("Form.Password", LinkPortal.OwnPassword));
        Assert.Equal(HttpStatusCode.Gone, sent.StatusCode);
        Assert.Null(await portal.FindAsync(mail));

        var admin = await portal.SignedInAsync(WellKnownRoles.Administrator);
        using var resent = await ResendAsync(portal, admin, Assert.Single(await portal.InvitationsAsync()).Id);
        using var joined = await LinkPortal.JoinAsync(Host.Browser(), (await portal.LinksAsync(mail)).Single(newer => newer != link));
        Assert.Equal(HttpStatusCode.Redirect, joined.StatusCode);
    }

    [Fact]
    public async Task Resend_OfAnOldOneBesideANewerOrAnAccount_SaysWhatIsInTheWay()
    {
        var portal = await LinkPortal.ComposeAsync(Host, """{ "InvitationDays": 1 }""");
        var admin = await portal.SignedInAsync(WellKnownRoles.Administrator);
        var mail = LinkPortal.NewMail();
        await portal.InvitedAsync(admin, mail, WellKnownRoles.Administrator);
        var old = Assert.Single(await portal.InvitationsAsync()).Id;
        Host.Time.Pass(TimeSpan.FromDays(1));
        admin = await portal.SignedInAsync(WellKnownRoles.Administrator);
        await portal.InvitedAsync(admin, mail, "Medarbejder");

        using var beside = await ResendAsync(portal, admin, old);
        Assert.Contains("har en invitation, der venter på svar", await beside.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await Host.PersonWithMailAsync(portal.Name, mail);
        using var late = await ResendAsync(portal, admin, old);
        Assert.Contains("En anden konto har den mailadresse", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(2, (await portal.LinksAsync(mail)).Count);
    }

    [Fact]
    public async Task Join_WhereTheAddressGotAnAccountMeanwhile_SaysToSignIn()
    {
        var portal = await LinkPortal.ComposeAsync(Host);
        var mail = LinkPortal.NewMail();
        var link = await portal.InvitedAsync(await portal.SignedInAsync("Leder"), mail);
        await Host.PersonWithMailAsync(portal.Name, mail);

        using var answer = await LinkPortal.JoinAsync(Host.Browser(), link);

        Assert.Contains("Du har allerede en konto", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invite_AnOperatorOfTheHost_IsRefusedForEverybody()
    {
        var problems = await Host.InPortalAsync(
            "default", services => services.GetRequiredService<IInvitations>().CheckAsync(new(SecurityHost.ThirdOperator, "", []), default));

        Assert.Contains(new AccountProblem.BelongsToOperator(), problems);
    }

    [Fact]
    public async Task Link_ThatWasSentAndIsOver_IsWrittenDownBesideMadeUpOnes()
    {
        var portal = await LinkPortal.ComposeAsync(Host);
        var link = await portal.InvitedAsync(await portal.SignedInAsync("Leder"), LinkPortal.NewMail());
        (await LinkPortal.JoinAsync(Host.Browser(), link)).Dispose();
        for (var time = 0; time < 21; time++)
        {
            (await Host.Browser().GetAsync(portal.At(LinkPortal.InvitationPage))).Dispose();
        }

        (await Host.Browser().GetAsync(link)).Dispose();

        var lines = await portal.TrailAsync(AuditKinds.LinkRefused);
        Assert.Equal((21, 1), (lines.Count, lines.Count(line => line.Subject is not null)));
    }

    [Fact]
    public async Task Invitation_AfterItsTime_SaysSoAndMakesNothing()
    {
        var portal = await LinkPortal.ComposeAsync(Host, """{ "InvitationDays": 1 }""");
        var mail = LinkPortal.NewMail();
        var link = await portal.InvitedAsync(await portal.SignedInAsync("Leder"), mail);
        var person = Host.Browser();
        var (page, token) = LinkPortal.Split(link);
        var form = await person.TokenAsync(link);
        Host.Time.Pass(TimeSpan.FromDays(1));

        using var opened = await person.GetAsync(link);
        using var sent = await person.PostAsync(page, form, ("t", token), ("Form.Name", "Kim"), ("Form.Password", LinkPortal.OwnPassword));

        foreach (var answer in new[] { opened, sent })
        {
            Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
            Assert.Contains("Linket er udløbet", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.Null(await portal.FindAsync(mail));
        Assert.Equal(InvitationState.Expired, Assert.Single(await portal.InvitationsAsync()).State);
        Assert.Equal(["Expired", "Expired"], (await portal.TrailAsync(AuditKinds.LinkRefused)).Select(Reason));
    }

    [Fact]
    public async Task Invitation_OfAnotherPortalOrMadeUp_OpensNothing()
    {
        var portal = await LinkPortal.ComposeAsync(Host);
        var other = await LinkPortal.ComposeAsync(Host);
        var mail = LinkPortal.NewMail();
        var (page, token) = LinkPortal.Split(await portal.InvitedAsync(await portal.SignedInAsync("Leder"), mail));

        var addresses = new[]
        {
            other.At(LinkPortal.InvitationPage) + "?t=" + token, page + "?t=" + token[..^4] + "AAAA", page + "?t=%3Cscript%3E", page,
        };
        foreach (var address in addresses)
        {
            using var answer = await Host.Browser().GetAsync(address);
            Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        }

        Assert.Null(await other.FindAsync(mail));
        Assert.Equal("Unknown", Reason(Assert.Single(await other.TrailAsync(AuditKinds.LinkRefused))));
    }

    [Fact]
    public async Task Invitation_TakenBackOrSentAgain_EndsTheOldLink()
    {
        var portal = await LinkPortal.ComposeAsync(Host);
        var admin = await portal.SignedInAsync("Leder");
        var mail = LinkPortal.NewMail();
        var first = await portal.InvitedAsync(admin, mail, "Medarbejder");
        var id = Assert.Single(await portal.InvitationsAsync()).Id;
        var list = portal.At(LinkPortal.List);

        using var again = await admin.PostAsync($"{list}?handler=Resend&id={id}", await admin.TokenAsync(list));
        var second = (await portal.LinksAsync(mail)).Single(link => link != first);
        using var old = await Host.Browser().GetAsync(first);
        using var fresh = await Host.Browser().GetAsync(second);
        using var revoked = await admin.PostAsync($"{list}?handler=Revoke&id={id}", await admin.TokenAsync(list));
        using var over = await Host.Browser().GetAsync(second);
        using var late = await admin.PostAsync($"{list}?handler=Resend&id={id}", await admin.TokenAsync(list));

        Assert.Equal((HttpStatusCode.Gone, HttpStatusCode.OK), (old.StatusCode, fresh.StatusCode));
        Assert.Contains("trukket tilbage", await over.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("besvaret eller trukket tilbage imens", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(2, (await portal.LinksAsync(mail)).Count);
        Assert.Equal(InvitationState.Revoked, Assert.Single(await portal.InvitationsAsync()).State);
    }

    [Fact]
    public async Task Manager_CannotInviteWhatTheyMayNotDoThemselves()
    {
        var portal = await LinkPortal.ComposeAsync(Host);
        var manager = await portal.SignedInAsync("Leder");
        var admin = await portal.SignedInAsync(WellKnownRoles.Administrator);
        await portal.InvitedAsync(admin, LinkPortal.NewMail(), WellKnownRoles.Administrator);
        var id = Assert.Single(await portal.InvitationsAsync()).Id;
        var list = portal.At(LinkPortal.List);

        using var invited = await portal.InviteAsync(manager, LinkPortal.NewMail(), WellKnownRoles.Administrator);
        using var resent = await manager.PostAsync($"{list}?handler=Resend&id={id}", await manager.TokenAsync(list));
        using var worker = await (await portal.SignedInAsync("Medarbejder")).GetAsync(list);

        foreach (var answer in new[] { invited, resent })
        {
            Assert.Contains("Administrator må mere, end du selv må", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.Single(await portal.InvitationsAsync());
        Assert.Equal(HttpStatusCode.NotFound, worker.StatusCode);
    }

    [Fact]
    public async Task Invite_SomebodyWhoIsInvitedOrHasAnAccount_SaysWhatToDo()
    {
        var portal = await LinkPortal.ComposeAsync(Host);
        var admin = await portal.SignedInAsync(WellKnownRoles.Administrator);
        var mail = LinkPortal.NewMail();
        await portal.InvitedAsync(admin, mail);
        var person = await Host.PersonAsync(portal.Name, "Medarbejder");

        using var again = await portal.InviteAsync(admin, mail.ToUpperInvariant());
        using var known = await portal.InviteAsync(admin, person.Mail);
        using var none = await portal.InviteAsync(admin, "\"><script>alert(1)</script>");
        var page = await none.Content.ReadAsStringAsync();

        Assert.Contains("Send den igen", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("En anden konto har den mailadresse", await known.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Det er ikke en mailadresse", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invite_WhereTheHostDoesNotKnowItsAddress_SaysWhoCanHelp()
    {
        var host = new SecurityHost();
        await host.InitializeAsync();
        try
        {
            var portal = await LinkPortal.ComposeAsync(host);

            using var answer = await portal.InviteAsync(await portal.SignedInAsync("Leder"), LinkPortal.NewMail());

            Assert.Contains("HousingFirst__PublicAddress", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Empty(await portal.InvitationsAsync());
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    [Theory]
    [InlineData("", LinkPortal.OwnPassword, "højst 100 tegn")]
    [InlineData("Kim", "kort", "mindst 10 tegn")]
    [InlineData("Kim", "", "Skriv en adgangskode")]
    public async Task Join_WithBadInput_SaysWhatToDoAndLeavesTheInvitationOpen(string name, string password, string said)
    {
        var portal = await LinkPortal.ComposeAsync(Host);
        var mail = LinkPortal.NewMail();
        var link = await portal.InvitedAsync(await portal.SignedInAsync("Leder"), mail);

        using var answer = await LinkPortal.JoinAsync(Host.Browser(), link, name, password);
        Assert.Contains(said, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null(await portal.FindAsync(mail));

        using var joined = await LinkPortal.JoinAsync(Host.Browser(), link);
        Assert.Equal(HttpStatusCode.Redirect, joined.StatusCode);
    }

    private static async Task<HttpResponseMessage> ResendAsync(LinkPortal portal, Browser admin, Guid id)
    {
        var list = portal.At(LinkPortal.List);
        return await admin.PostAsync($"{list}?handler=Resend&id={id}", await admin.TokenAsync(list));
    }

    private static async Task AssertTakenBackAsync(SecurityHost host, string link)
    {
        using var answer = await host.Browser().GetAsync(link);
        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Contains("trukket tilbage", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task InviteTwiceAtOnceAsync(SecurityHost host)
    {
        var portal = await LinkPortal.ComposeAsync(host);
        var mail = LinkPortal.NewMail();
        var page = portal.At(LinkPortal.List + "/ny");
        var forms = new List<(Browser Browser, string Token)>();
        for (var sender = 0; sender < 3; sender++)
        {
            var browser = await portal.SignedInAsync("Leder");
            forms.Add((browser, await browser.TokenAsync(page)));
        }

        var answers = await Task.WhenAll(forms.Select(form => form.Browser.PostAsync(page, form.Token, ("Form.Mail", mail))));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Redirect);
        Assert.Equal(2, answers.Count(answer => answer.StatusCode == HttpStatusCode.OK));
        Assert.Single(await portal.InvitationsAsync());
        Assert.Single(await portal.LinksAsync(mail));
    }

    private static async Task InviteAndCloseAsync(SecurityHost host)
    {
        var portal = await LinkPortal.ComposeAsync(host);
        var other = await portal.SignedInAsync(WellKnownRoles.Administrator);
        var (admin, inviter) = await host.SignedInAsync(portal.Name, WellKnownRoles.Administrator);
        var mail = LinkPortal.NewMail();
        var link = await portal.InvitedAsync(admin, mail, WellKnownRoles.Administrator);
        Assert.Contains($"/admin/personer/{inviter.Id}\">Kim Holm</a>", await other.TextAsync(portal.At(LinkPortal.List)), StringComparison.Ordinal);

        var page = portal.At("/admin/personer/" + inviter.Id);
        using var closed = await other.PostAsync(page + "?handler=Disable", await other.TokenAsync(page));
        Assert.EndsWith("gjort=Disabled", closed.Headers.Location?.OriginalString, StringComparison.Ordinal);
        await host.InPortalAsync(portal.Name, services => services.GetRequiredService<IAccounts>().SetEnabledAsync(inviter.Id, true, default));

        await AssertTakenBackAsync(host, link);
        Assert.Equal(InvitationState.Revoked, Assert.Single(await portal.InvitationsAsync()).State);
        Assert.Single(await portal.TrailAsync(AuditKinds.InvitationRevoked));
        Assert.Null(await portal.FindAsync(mail));
    }

    private static string Reason(AuditLine line) => line.Details.Single(detail => detail.Name == "reason").Value;

    private static async Task InviteAndJoinAsync(SecurityHost host)
    {
        var portal = await LinkPortal.ComposeAsync(host);
        var mail = LinkPortal.NewMail();
        var link = await portal.InvitedAsync(await portal.SignedInAsync("Leder"), mail, "Medarbejder");
        Assert.StartsWith(portal.At(LinkPortal.InvitationPage) + "?t=", link, StringComparison.Ordinal);
        var person = host.Browser();

        // Looking behind a link, as mail programs do, uses nothing up.
        Assert.Contains(mail, await host.Browser().TextAsync(link), StringComparison.Ordinal);
        using var joined = await LinkPortal.JoinAsync(person, link);
        Assert.Equal(portal.At("/account?welcome=True"), joined.Headers.Location?.OriginalString);
        Assert.Contains("Kim Ny", await person.TextAsync(portal.At("/account")), StringComparison.Ordinal);

        var account = Assert.IsType<Account>(await portal.FindAsync(mail));
        Assert.Equal(("Kim Ny", "Medarbejder", AccountState.Active), (account.DisplayName, Assert.Single(account.Roles), account.State));
        using var replayed = await host.Browser().GetAsync(link);
        Assert.Equal(HttpStatusCode.Gone, replayed.StatusCode);
        Assert.Equal("Used", Reason(Assert.Single(await portal.TrailAsync(AuditKinds.LinkRefused))));
        Assert.Single(await portal.TrailAsync(AuditKinds.InvitationSent));
        Assert.Single(await portal.TrailAsync(AuditKinds.InvitationAccepted));
        foreach (var secret in new[] { LinkPortal.Split(link).Token, LinkPortal.OwnPassword, mail, "Kim Ny" })
        {
            Assert.DoesNotContain(host.Logs.Lines, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static async Task JoinTwiceAtOnceAsync(SecurityHost host)
    {
        var portal = await LinkPortal.ComposeAsync(host);
        var mail = LinkPortal.NewMail();
        var link = await portal.InvitedAsync(await portal.SignedInAsync("Leder"), mail);
        var (page, token) = LinkPortal.Split(link);
        var people = new[] { host.Browser(), host.Browser(), host.Browser() };
        var forms = new List<(Browser Browser, string Token)>();
        foreach (var person in people)
        {
            forms.Add((person, await person.TokenAsync(link)));
        }

        var answers = await Task.WhenAll(forms.Select(form =>
            form.Browser.PostAsync(page, form.Token, ("t", token), ("Form.Name", "Kim"), ("Form.Password", LinkPortal.OwnPassword))));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Redirect);
        Assert.Single(await portal.TrailAsync(AuditKinds.AccountCreated), line => line.Actor == AuditActor.Visitor);
    }
}

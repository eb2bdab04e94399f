using System.Net;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Security.Links;

/// <summary>Whoever has forgotten their password gets a new one by mail; nobody learns by it who has an account.</summary>
public sealed class PasswordLinkTests(LinkHost links) : IClassFixture<LinkHost>
{
    private const string Asking = "/account/forgotten";

    private SecurityHost Host => links.Host;

    [Fact]
    public async Task Link_Followed_SetsThePasswordOnceAndEndsSessions()
    {
        var portal = await LinkPortal.ComposeAsync(Host);
        var (reader, account) = await Host.SignedInAsync(portal.Name, "Medarbejder");
        var link = await AskedAsync(portal, account.Mail);
        var person = Host.Browser();

        using var tooShort = await SetAsync(person, link, "kort");
        Assert.Contains("mindst 10 tegn", await tooShort.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var set = await SetAsync(person, link);
        Assert.Equal(portal.At("/account/signin?changed=True"), set.Headers.Location?.OriginalString);
        using var replayed = await person.GetAsync(link);
        Assert.Equal(HttpStatusCode.Gone, replayed.StatusCode);

        using var old = await Host.Browser().SignInAsync("/" + portal.Name, account.Mail, SecurityHost.Password);
        using var own = await Host.Browser().SignInAsync("/" + portal.Name, account.Mail, LinkPortal.OwnPassword);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Redirect), (old.StatusCode, own.StatusCode));
        Host.Time.Pass(TimeSpan.FromMinutes(1));
        using var ended = await reader.GetAsync(portal.At("/account"));
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.Single(await portal.TrailAsync(AuditKinds.PasswordReset));
        foreach (var secret in new[] { LinkPortal.Split(link).Token, LinkPortal.OwnPassword, account.Mail })
        {
            Assert.DoesNotContain(Host.Logs.Lines, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task Ask_ForAnyAddress_AnswersTheSame()
    {
        var portal = await LinkPortal.ComposeAsync(Host);
        var person = await Host.PersonAsync(portal.Name, "Medarbejder");
        var closed = await Host.PersonAsync(portal.Name, "Medarbejder");
        await Host.InPortalAsync(portal.Name, services => services.GetRequiredService<IAccounts>().SetEnabledAsync(closed.Id, false, default));
        var nobody = LinkPortal.NewMail();

        foreach (var mail in new[] { person.Mail, nobody, closed.Mail })
        {
            using var answer = await AskAsync(portal, mail);
            Assert.Equal(portal.At(Asking) + "?sent=True", answer.Headers.Location?.OriginalString);
        }

        Assert.Single(await portal.LinksAsync(person.Mail));
        Assert.Empty(await portal.LinksAsync(nobody));
        Assert.Empty(await portal.LinksAsync(closed.Mail));
    }

    [Fact]
    public async Task Ask_AgainAtOnce_SendsNoSecondMail_AndLaterEndsTheFirstLink()
    {
        var portal = await LinkPortal.ComposeAsync(Host);
        var person = await Host.PersonAsync(portal.Name, "Medarbejder");
        var first = await AskedAsync(portal, person.Mail);
        (await AskAsync(portal, person.Mail)).Dispose();
        Assert.Single(await portal.LinksAsync(person.Mail));

        Host.Time.Pass(TimeSpan.FromMinutes(2));
        (await AskAsync(portal, person.Mail)).Dispose();
        var second = (await portal.LinksAsync(person.Mail)).Single(link => link != first);

        using var old = await Host.Browser().GetAsync(first);
        using var fresh = await Host.Browser().GetAsync(second);
        Assert.Equal((HttpStatusCode.Gone, HttpStatusCode.OK), (old.StatusCode, fresh.StatusCode));
    }

    [Fact]
    public async Task Ask_ManyAtOnce_AnswersAllTheSameAndSendsOneMail()
    {
        var portal = await LinkPortal.ComposeAsync(Host);
        var person = await Host.PersonAsync(portal.Name, "Medarbejder");
        for (var round = 1; round <= 2; round++)
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AskAsync(portal, person.Mail)));

            Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
            Assert.Equal(round, (await portal.LinksAsync(person.Mail)).Count);
            Host.Time.Pass(TimeSpan.FromMinutes(2));
        }
    }

    [Fact]
    public async Task Ask_WhereTheMailCannotBeKept_AnswersTheSameAndLogsWhy()
    {
        var host = new SecurityHost { PublicAddress = LinkHost.Address };
        await host.InitializeAsync();
        try
        {
            var portal = await LinkPortal.ComposeAsync(host);
            var person = await host.PersonAsync(portal.Name);
            await using (var connection = await host.Services.GetRequiredService<HostConnections>().OpenAsync(default))
            {
                await using var command = connection.Command("DROP TABLE mail_note");
                await command.ExecuteNonQueryAsync();
            }

            foreach (var mail in new[] { LinkPortal.NewMail(), person.Mail })
            {
                var browser = host.Browser();
                using var answer = await browser.PostAsync(portal.At(Asking), await browser.TokenAsync(portal.At(Asking)), ("Form.Mail", mail));
                Assert.Equal(portal.At(Asking) + "?sent=True", answer.Headers.Location?.OriginalString);
            }

            Assert.Single(host.Logs.Lines, line => line.Contains("could not be sent", StringComparison.Ordinal));
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    [Fact]
    public async Task Ask_AllDay_SendsOneMailAnHourInTheEnd()
    {
        var portal = await LinkPortal.ComposeAsync(Host);
        var person = await Host.PersonAsync(portal.Name, "Medarbejder");
        for (var time = 0; time < 7; time++)
        {
            (await AskAsync(portal, person.Mail)).Dispose();
            Host.Time.Pass(TimeSpan.FromMinutes(2));
        }

        Assert.Equal(5, (await portal.LinksAsync(person.Mail)).Count);
        Host.Time.Pass(TimeSpan.FromHours(1));
        (await AskAsync(portal, person.Mail)).Dispose();
        Assert.Equal(6, (await portal.LinksAsync(person.Mail)).Count);
    }

    [Fact]
    public async Task Link_AfterAnHourOrAnotherChangeOrInAnotherPortal_SetsNothing()
    {
        var portal = await LinkPortal.ComposeAsync(Host);
        var other = await LinkPortal.ComposeAsync(Host);
        var (late, changed) = (await Host.PersonAsync(portal.Name), await Host.PersonAsync(portal.Name));
        var expired = await AskedAsync(portal, late.Mail);
        Host.Time.Pass(TimeSpan.FromHours(1));
        var overtaken = await AskedAsync(portal, changed.Mail);
        await Host.InPortalAsync(portal.Name, services => services.GetRequiredService<IAccounts>().SetPasswordAsync(changed.Id, "fem andre korte ord", default));

        var elsewhere = other.At("/account/password") + "?t=" + LinkPortal.Split(overtaken).Token;
        foreach (var (link, reason) in new[] { (expired, "udløbet"), (overtaken, "Linket er brugt"), (elsewhere, "kender ikke linket") })
        {
            using var answer = await Host.Browser().GetAsync(link);
            Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
            Assert.Contains(reason, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.Equal(2, (await portal.TrailAsync(AuditKinds.LinkRefused)).Count);
        Assert.Single(await other.TrailAsync(AuditKinds.LinkRefused));
    }

    [Fact]
    public async Task Ask_VeryOften_IsToldToWait()
    {
        var portal = await LinkPortal.ComposeAsync(Host);
        var browser = Host.Browser();
        var form = await browser.TokenAsync(portal.At(Asking));
        var answers = new List<HttpStatusCode>();
        for (var time = 0; time < 21; time++)
        {
            using var answer = await browser.PostAsync(portal.At(Asking), form, ("Form.Mail", LinkPortal.NewMail()));
            answers.Add(answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
        Assert.All(answers[..^1], status => Assert.Equal(HttpStatusCode.Redirect, status));
    }

    [Fact]
    public async Task Ask_ForAnOperatorsAccount_SendsNothing()
    {
        var operators = await Host.InPortalAsync("default", services => services.GetRequiredService<IAccounts>().FindByMailAsync(SecurityHost.Operator, default))
            ?? await Host.PersonWithMailAsync("default", SecurityHost.Operator);
        var browser = Host.Browser();

        using var answer = await browser.PostAsync(Asking, await browser.TokenAsync(Asking), ("Form.Mail", operators.Mail));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.DoesNotContain(
            await Host.InPortalAsync("default", services => services.GetRequiredService<IAuditReader>().ListAsync(new() { Kind = AuditKinds.PasswordLinkSent }, 0, 100, default)),
            line => line.Subject?.Id == operators.Id);
    }

    private async Task<HttpResponseMessage> AskAsync(LinkPortal portal, string mail)
    {
        var browser = Host.Browser();
        return await browser.PostAsync(portal.At(Asking), await browser.TokenAsync(portal.At(Asking)), ("Form.Mail", mail));
    }

    private async Task<string> AskedAsync(LinkPortal portal, string mail)
    {
        (await AskAsync(portal, mail)).Dispose();
        return await portal.LinkAsync(mail);
    }

    private static async Task<HttpResponseMessage> SetAsync(Browser person, string link, string password = LinkPortal.OwnPassword)
    {
        var (page, token) = LinkPortal.Split(link);
        return await person.PostAsync(page, await person.TokenAsync(link), ("t", token), ("Form.Password", password));
    }
}

using System.Net;
using HousingFirst.Platform.Security.SecondFactors;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Security.SecondFactors;

/// <summary>After the password comes the code: it counts once, in its portal, in ten minutes, and for an account that is still as it was.</summary>
[Collection(SecurityCollection.Name)]
public sealed class CodeSignInTests(SecurityHost host)
{
    private const string Page = "/account/code";

    [Fact]
    public async Task Password_Alone_OpensNothing_AndTheCodeLeadsOnToWhereOneCameFrom()
    {
        var holder = await AppHolder.InAsync(host);
        var browser = await holder.HalfwayAsync();
        Assert.False(await holder.IsInAsync(browser));

        using var answer = await holder.SendAsync(browser, holder.NextCode(), returnUrl: "/test/who?a=b");

        Assert.Equal("/test/who?a=b", answer.Headers.Location?.OriginalString);
        Assert.True(await holder.IsInAsync(browser));
        Assert.DoesNotContain(browser.CookiesFor("/").Keys, name => name.StartsWith(".hf-half", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Code_UsedBefore_IsRefused_AlsoWhenSentTwiceAtOnce()
    {
        var holder = await AppHolder.InAsync(host);
        var (one, other) = (await holder.HalfwayAsync(), await holder.HalfwayAsync());
        var tokens = (await one.TokenAsync(Page), await other.TokenAsync(Page));
        var code = holder.NextCode();

        var answers = await Task.WhenAll(holder.SendAsync(one, code, tokens.Item1), holder.SendAsync(other, code, tokens.Item2));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Redirect], answers.Select(answer => answer.StatusCode).Order());
        using var later = await holder.SendAsync(await holder.HalfwayAsync(), code);
        Assert.Contains("eller den er brugt", await later.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_OfTheSetup_SignsInNobody()
    {
        var holder = await AppHolder.InAsync(host);
        using var answer = await holder.SendAsync(await holder.HalfwayAsync(), TimeCodes.At(host.Time.GetUtcNow(), AppKey.Read(holder.Key)));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task RecoveryCode_WorksOnceHoweverItIsTyped_AndItsOwnerIsTold()
    {
        var holder = await AppHolder.InAsync(host);
        var typed = " " + holder.RecoveryCodes[3].ToUpperInvariant().Replace('-', ' ');

        using var first = await holder.SendAsync(await holder.HalfwayAsync(), typed);
        using var second = await holder.SendAsync(await holder.HalfwayAsync(), typed);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        Assert.Single(await TrailAsync(holder.Person, AuditKinds.RecoveryCodeUsed));
    }

    [Fact]
    public async Task WrongCodes_CloseTheAccount_ThoughThePasswordIsGivenRightInBetween()
    {
        var holder = await AppHolder.InAsync(host);
        for (var attempt = 1; attempt <= 5; attempt++)
        {
            using var wrong = await holder.SendAsync(await holder.HalfwayAsync(), "abc");
            Assert.Equal(HttpStatusCode.OK, wrong.StatusCode);
        }

        using var closed = await host.Browser().SignInAsync("", holder.Person.Mail, SecurityHost.Password);
        Assert.Equal(HttpStatusCode.OK, closed.StatusCode);
        Assert.Single(await TrailAsync(holder.Person, AuditKinds.LockedOut));
        Assert.Equal(5, (await TrailAsync(holder.Person, AuditKinds.SignInRefused)).Count(line => line.Details.Any(detail => detail.Value == "CodeWrong")));
    }

    [Fact]
    public async Task Owner_OfAnAccountThatWrongCodesClose_IsToldByMailOnceADay()
    {
        var holder = await AppHolder.InAsync(host);
        for (var round = 1; round <= 2; round++)
        {
            for (var attempt = 1; attempt <= 5; attempt++)
            {
                (await holder.SendAsync(await holder.HalfwayAsync(), "abc")).Dispose();
            }

            host.Time.Pass(TimeSpan.FromMinutes(11));
        }

        Assert.Equal(2, (await TrailAsync(holder.Person, AuditKinds.LockedOut)).Count);
        Assert.Single(await AppHolder.MailsAsync(host, holder.Person), text => text.Contains("for mange forkerte koder", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ClosedAccount_LooksAtNoCode()
    {
        var holder = await AppHolder.InAsync(host);
        var browser = await holder.HalfwayAsync();
        for (var attempt = 1; attempt <= 5; attempt++)
        {
            (await holder.SendAsync(browser, "000")).Dispose();
        }

        using var right = await holder.SendAsync(browser, holder.NextCode());

        Assert.Contains("for mange forkerte koder", await right.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False(await holder.IsInAsync(browser));
    }

    [Fact]
    public async Task WrongCodes_SentAtOnce_AreNoMoreThanThoseSentOneAfterTheOther()
    {
        var holder = await AppHolder.InAsync(host);
        List<(Browser Browser, string Token)> senders = [];
        for (var sender = 1; sender <= 9; sender++)
        {
            var browser = await holder.HalfwayAsync();
            senders.Add((browser, await browser.TokenAsync(Page)));
        }

        foreach (var answer in await Task.WhenAll(senders.Select(sender => holder.SendAsync(sender.Browser, "abc", sender.Token))))
        {
            answer.Dispose();
        }

        var refused = await TrailAsync(holder.Person, AuditKinds.SignInRefused);
        Assert.Equal(5, refused.Count(line => line.Details.Any(detail => detail.Value == "CodeWrong")));
        Assert.Equal(4, refused.Count(line => line.Details.Any(detail => detail.Value == "Locked")));
        Assert.Single(await TrailAsync(holder.Person, AuditKinds.LockedOut));
    }

    [Fact]
    public async Task CodePage_WithoutAPassword_LeadsToTheSignIn()
    {
        var holder = await AppHolder.InAsync(host);
        var browser = host.Browser();
        using var opened = await browser.GetAsync(Page + "?returnUrl=%2Ftest%2Fwho");
        using var posted = await holder.SendAsync(browser, holder.NextCode(), await browser.TokenAsync("/account/signin"));

        Assert.Equal("/account/signin?ReturnUrl=%2Ftest%2Fwho", opened.Headers.Location?.OriginalString);
        Assert.StartsWith("/account/signin?", posted.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.False(await holder.IsInAsync(browser));
    }

    [Fact]
    public async Task Code_AfterTenMinutes_IsTooLate()
    {
        var holder = await AppHolder.InAsync(host);
        var browser = await holder.HalfwayAsync();
        var token = await browser.TokenAsync(Page);
        host.Time.Pass(TimeSpan.FromMinutes(10));

        using var answer = await holder.SendAsync(browser, holder.NextCode(), token);

        Assert.Equal("/account/signin?late=True", answer.Headers.Location?.OriginalString);
        Assert.Contains("Det tog for lang tid", await browser.TextAsync("/account/signin?late=True"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HalfSignIn_OfAnotherPortal_IsNoneHere()
    {
        var here = await AppHolder.InAsync(host);
        var there = await AppHolder.InAsync(host, "nordlys");
        var halfway = await there.HalfwayAsync();
        var cookie = Assert.Single(halfway.CookiesFor("/nordlys/account/code"), cookie => cookie.Key.StartsWith(".hf-half", StringComparison.Ordinal));
        var browser = host.Browser();
        browser.Cookies.Add(new Cookie(".hf-half.default", cookie.Value, "/", "localhost"));

        using var answer = await here.SendAsync(browser, there.NextCode(), await browser.TokenAsync("/account/signin"));

        Assert.StartsWith("/account/signin?", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.False(await here.IsInAsync(browser));
    }

    [Fact]
    public async Task HalfSignIn_OfAnAccountThatIsSwitchedOffOrChangedMeanwhile_EndsThere()
    {
        foreach (var meanwhile in new Func<IAccounts, string, Task>[]
        {
            (accounts, id) => accounts.SetEnabledAsync(id, enabled: false, default),
            (accounts, id) => accounts.SetPasswordAsync(id, "seks helt andre ord", default),
            (accounts, id) => accounts.EndSessionsAsync(id, default),
        })
        {
            var holder = await AppHolder.InAsync(host);
            var browser = await holder.HalfwayAsync();
            var token = await browser.TokenAsync(Page);
            await host.InPortalAsync("default", async services =>
            {
                await meanwhile(services.GetRequiredService<IAccounts>(), holder.Person.Id);
                return true;
            });

            (await holder.SendAsync(browser, holder.NextCode(), token)).Dispose();

            Assert.False(await holder.IsInAsync(browser));
        }
    }

    [Fact]
    public async Task OneTimePassword_Exchanged_StillAsksForTheCode()
    {
        var holder = await AppHolder.InAsync(host);
        const string oneTime = "abcd-efgh-jkmn";
        await host.InPortalAsync(
            "default", services => services.GetRequiredService<IAccounts>().SetOneTimePasswordAsync(holder.Person.Id, oneTime, default));
        var browser = host.Browser();

        using var exchanged = await browser.PostAsync(
            "/account/signin",
            await browser.TokenAsync("/account/signin"),
            ("Form.Mail", holder.Person.Mail),
            ("Form.Password", oneTime),
            ("Form.NewPassword", "seks helt andre ord"));

        Assert.Equal(Page, exchanged.Headers.Location?.OriginalString);
        Assert.False(await holder.IsInAsync(browser));
        using var answer = await holder.SendAsync(browser, holder.NextCode());
        Assert.True(await holder.IsInAsync(browser));
    }

    [Fact]
    public async Task Secrets_OfApps_StandInNoLog()
    {
        var holder = await AppHolder.InAsync(host);
        var code = holder.NextCode();
        (await holder.SendAsync(await holder.HalfwayAsync(), code)).Dispose();
        (await holder.SendAsync(await holder.HalfwayAsync(), holder.RecoveryCodes[0])).Dispose();

        foreach (var secret in new[] { holder.Key, "otpauth", holder.RecoveryCodes[0], RecoveryCode.Plain(holder.RecoveryCodes[0]), holder.RecoveryCodes[1] })
        {
            Assert.DoesNotContain(host.Logs.Lines, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase));
        }
    }

    private Task<IReadOnlyList<AuditLine>> TrailAsync(Account person, string kind) => host.InPortalAsync(
        "default", services => services.GetRequiredService<IAuditReader>().ListAsync(new() { SubjectId = person.Id, Kind = kind }, 0, 100, default));
}

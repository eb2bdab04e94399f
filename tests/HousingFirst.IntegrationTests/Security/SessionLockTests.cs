using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using HousingFirst.IntegrationTests.Security.Links;
using HousingFirst.IntegrationTests.Security.SecondFactors;
using HousingFirst.Platform.Security.Sessions;
using HousingFirst.Platform.Time;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Security;

/// <summary>A session that nobody has used for a while locks, and its owner goes on where they were: nobody else does.</summary>
[Collection(SecurityCollection.Name)]
public sealed partial class SessionLockTests(SecurityHost host)
{
    private const string FiveMinutes = """{ "LockMinutes": 5 }""";
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task Session_NotUsedForTheTime_LeadsToTheLock_AndFromThereBackToThePage()
    {
        var portal = await LinkPortal.ComposeAsync(host, FiveMinutes);
        var (browser, _) = await host.SignedInAsync(portal.Name, "Leder");
        var page = portal.At("/test/readers?a=b");
        Assert.Equal("readers", await browser.TextAsync(page));
        host.Time.Pass(Idle);

        var locked = await LedAsync(browser, page);
        Assert.Equal(portal.At("/account/locked?returnUrl=") + Uri.EscapeDataString(page), locked);
        Assert.StartsWith(portal.At("/account/locked"), await LedAsync(browser, portal.At("/admin/personer")), StringComparison.Ordinal);
        var shown = await browser.TextAsync(locked);
        Assert.Contains("Portalen er låst", shown, StringComparison.Ordinal);
        Assert.Contains("logget ind som Kim Holm", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(portal.At("/admin"), shown, StringComparison.Ordinal);

        using var wrong = await OpenAsync(browser, locked, "forkert kodeord", page);
        Assert.Contains("Adgangskoden er ikke rigtig", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.StartsWith(portal.At("/account/locked"), await LedAsync(browser, page), StringComparison.Ordinal);
        using var right = await OpenAsync(browser, locked, SecurityHost.Password, page);
        Assert.Equal(page, right.Headers.Location?.OriginalString);
        Assert.Equal("readers", await browser.TextAsync(page));
    }

    [Fact]
    public async Task Session_ThatIsUsed_DoesNotLock_AndIsNotWrittenAtEachRequest()
    {
        var portal = await LinkPortal.ComposeAsync(host, FiveMinutes);
        var (browser, person) = await host.SignedInAsync(portal.Name, "Medarbejder");
        for (var minutes = 0; minutes < 12; minutes += 4)
        {
            host.Time.Pass(TimeSpan.FromMinutes(4));
            Assert.Equal("readers", await browser.TextAsync(portal.At("/test/readers")));
        }

        var before = await SessionAsync(portal, person);
        host.Time.Pass(TimeSpan.FromSeconds(20));
        Assert.Equal("readers", await browser.TextAsync(portal.At("/test/readers")));
        Assert.Equal(before.LastUtc, (await SessionAsync(portal, person)).LastUtc);
    }

    [Fact]
    public async Task Page_ThatLooksAgainByItself_IsNoUse()
    {
        var portal = await LinkPortal.ComposeAsync(host, FiveMinutes);
        var (browser, _) = await host.SignedInAsync(portal.Name, "Medarbejder");
        Assert.Equal("readers", await browser.TextAsync(portal.At("/test/readers")));

        host.Time.Pass(TimeSpan.FromMinutes(4));
        using HttpRequestMessage first = Background(portal.At("/test/readers"));
        using var shown = await browser.SendAsync(first);
        host.Time.Pass(TimeSpan.FromMinutes(1));
        using HttpRequestMessage second = Background(portal.At("/test/readers"));
        using var refused = await browser.SendAsync(second);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (shown.StatusCode, refused.StatusCode));

        static HttpRequestMessage Background(string page) => new(HttpMethod.Get, page) { Headers = { { "Sec-Fetch-Mode", "cors" }, { "X-Background", "1" } } };
    }

    [Fact]
    public async Task CookieThatWasCopied_IsAsLockedAsTheSession()
    {
        var portal = await LinkPortal.ComposeAsync(host, FiveMinutes);
        var (browser, _) = await host.SignedInAsync(portal.Name, "Medarbejder");
        var page = portal.At("/test/readers");
        Assert.Equal("readers", await browser.TextAsync(page));
        var copy = host.Browser();
        foreach (Cookie cookie in browser.Cookies.GetCookies(new("http://localhost" + page)))
        {
            copy.Cookies.Add(new Cookie(cookie.Name, cookie.Value, cookie.Path, "localhost"));
        }

        host.Time.Pass(Idle);

        // The copy comes first, and locks the owner's tabs with itself.
        Assert.StartsWith(portal.At("/account/locked"), await LedAsync(copy, page), StringComparison.Ordinal);
        Assert.StartsWith(portal.At("/account/locked"), await LedAsync(browser, page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Locked_IsNobodyToWhatIsOpenToEverybody()
    {
        var portal = await LinkPortal.ComposeAsync(host, FiveMinutes);
        var (browser, person) = await host.SignedInAsync(portal.Name, "Medarbejder");
        Assert.Equal($"{person.Id}:Medarbejder", await browser.TextAsync(portal.At("/test/who")));
        host.Time.Pass(Idle);

        Assert.Equal("nobody:", await browser.TextAsync(portal.At("/test/who")));
    }

    [Fact]
    public async Task Scripts_AreToldByStatus_AndHtmxIsSentToTheLock()
    {
        var portal = await LinkPortal.ComposeAsync(host, FiveMinutes);
        var (browser, _) = await host.SignedInAsync(portal.Name, "Medarbejder");
        host.Time.Pass(Idle);

        using HttpRequestMessage script = new(HttpMethod.Post, portal.At("/test/readers")) { Headers = { { "Sec-Fetch-Mode", "cors" } } };
        using var refused = await browser.SendAsync(script);
        Assert.Equal((HttpStatusCode.Unauthorized, "application/problem+json"), (refused.StatusCode, refused.Content.Headers.ContentType?.MediaType));
        Assert.Equal("session.locked", JsonDocument.Parse(await refused.Content.ReadAsStringAsync()).RootElement.GetProperty("code").GetString());
        using var api = await browser.GetAsync(portal.At("/api/search?q=bolig"));
        Assert.Equal((HttpStatusCode.Unauthorized, "application/problem+json"), (api.StatusCode, api.Content.Headers.ContentType?.MediaType));

        using HttpRequestMessage piece = new(HttpMethod.Get, portal.At("/test/readers"))
        {
            Headers = { { "HX-Request", "true" }, { "HX-Current-URL", "http://localhost" + portal.At("/emner?q=a") } },
        };
        using var answered = await browser.SendAsync(piece);
        Assert.Equal(
            (HttpStatusCode.Unauthorized, portal.At("/account/locked?returnUrl=") + Uri.EscapeDataString(portal.At("/emner?q=a"))),
            (answered.StatusCode, answered.Headers.GetValues("HX-Redirect").Single()));
        Assert.Contains("no-store", answered.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lock_SendsNobodyToAnotherHost_NorToAnotherPortal()
    {
        var portal = await LinkPortal.ComposeAsync(host, FiveMinutes);
        foreach (var elsewhere in new[] { "https://evil.example.test/", "//evil.example.test", "/\\evil.example.test", "/nordlys/account" })
        {
            var (browser, _) = await host.SignedInAsync(portal.Name, "Medarbejder");
            host.Time.Pass(Idle);

            using var opened = await OpenAsync(browser, portal.At("/account/locked"), SecurityHost.Password, elsewhere);

            Assert.Equal(portal.At("/"), opened.Headers.Location?.OriginalString);
        }
    }

    [Fact]
    public async Task WrongPasswords_CountTowardsTheLockout_WhichAPasskeyOfTheOwnersPassesAndNobodyElses()
    {
        using SoftPasskey own = new();
        using SoftPasskey foreign = new();
        var portal = await LinkPortal.ComposeAsync(host, FiveMinutes);
        var (other, _) = await host.SignedInAsync(portal.Name, "Medarbejder");
        await AddAsync(portal, other, foreign);
        var (browser, _) = await host.SignedInAsync(portal.Name, "Medarbejder");
        await AddAsync(portal, browser, own);
        host.Time.Pass(Idle);
        var page = portal.At("/account/locked");

        for (var attempt = 0; attempt < 5; attempt++)
        {
            (await OpenAsync(browser, page, "forkert kodeord", "")).Dispose();
        }

        using var closed = await OpenAsync(browser, page, SecurityHost.Password, "");
        Assert.Equal(HttpStatusCode.OK, closed.StatusCode);
        using var borrowed = await browser.PostAsync(page + "?handler=Passkey", await browser.TokenAsync(page), foreign.Get(await browser.TextAsync(page)));
        Assert.Contains("Adgangsnøglen hører ikke til din konto", await borrowed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var opened = await browser.PostAsync(page + "?handler=Passkey", await browser.TokenAsync(page), own.Get(await browser.TextAsync(page)));
        Assert.Equal(portal.At("/"), opened.Headers.Location?.OriginalString);
        Assert.Equal("readers", await browser.TextAsync(portal.At("/test/readers")));
    }

    [Fact]
    public async Task Session_EndedWhileLocked_IsOpenToNobody_NotEvenForTheMinuteThatATicketCounts()
    {
        var portal = await LinkPortal.ComposeAsync(host, FiveMinutes);
        var (browser, person) = await host.SignedInAsync(portal.Name, "Medarbejder");
        host.Time.Pass(Idle);
        var page = await LedAsync(browser, portal.At("/test/readers"));
        var token = await browser.TokenAsync(page);
        await host.PersonAsync(portal.Name, WellKnownRoles.Administrator);
        Assert.IsType<AccountOutcome.Saved>(await host.InPortalAsync(
            portal.Name, services => services.GetRequiredService<IAccounts>().SetEnabledAsync(person.Id, false, default)));

        using var opened = await browser.PostAsync(page, token, ("Form.Password", SecurityHost.Password), ("ReturnUrl", ""));

        Assert.Contains(portal.At("/account/signin"), await LedAsync(browser, portal.At("/test/readers")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SigningOutAtTheLock_EndsTheSession()
    {
        var portal = await LinkPortal.ComposeAsync(host, FiveMinutes);
        var (browser, person) = await host.SignedInAsync(portal.Name, "Medarbejder");
        host.Time.Pass(Idle);
        var page = await LedAsync(browser, portal.At("/test/readers"));

        using var left = await browser.PostAsync(portal.At("/account/signout"), await browser.TokenAsync(page));

        Assert.Contains(portal.At("/account/signin"), await LedAsync(browser, portal.At("/test/readers")), StringComparison.Ordinal);
        Assert.Empty(await host.InPortalAsync(portal.Name, services => services.GetRequiredService<ISessions>().ListAsync(person.Id, default)));
    }

    [Fact]
    public async Task RoleLostWhileLocked_IsLostWhenItOpens()
    {
        var portal = await LinkPortal.ComposeAsync(host, FiveMinutes);
        var (browser, person) = await host.SignedInAsync(portal.Name, "Leder");
        Assert.Contains("Personer", await browser.TextAsync(portal.At("/admin/personer")), StringComparison.Ordinal);
        host.Time.Pass(Idle);
        await host.PersonAsync(portal.Name, WellKnownRoles.Administrator);
        Assert.IsType<AccountOutcome.Saved>(await host.InPortalAsync(
            portal.Name, services => services.GetRequiredService<IAccounts>().SetRolesAsync(person.Id, ["Medarbejder"], default)));

        var page = await LedAsync(browser, portal.At("/admin/personer"));
        using var opened = await OpenAsync(browser, page, SecurityHost.Password, portal.At("/admin/personer"));
        Assert.Equal(portal.At("/admin/personer"), opened.Headers.Location?.OriginalString);

        using var gone = await browser.GetAsync(portal.At("/admin/personer"));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task OwingASecondFactor_IsAskedAfterTheLock()
    {
        var portal = await LinkPortal.ComposeAsync(host, """{ "LockMinutes": 5, "SecondFactorRoles": [ "Medarbejder" ] }""");
        var (browser, _) = await host.SignedInAsync(portal.Name, "Medarbejder");
        Assert.StartsWith(portal.At("/account/factor"), await LedAsync(browser, portal.At("/test/readers")), StringComparison.Ordinal);
        host.Time.Pass(Idle);

        var page = await LedAsync(browser, portal.At("/account"));
        Assert.StartsWith(portal.At("/account/locked"), page, StringComparison.Ordinal);
        using var opened = await OpenAsync(browser, page, SecurityHost.Password, "");
        Assert.StartsWith(portal.At("/account/factor"), await LedAsync(browser, portal.At("/test/readers")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OwnTime_LocksOneDeviceOfAPortalThatAsksForNone()
    {
        var portal = await LinkPortal.ComposeAsync(host);
        var person = await host.PersonAsync(portal.Name, "Medarbejder");
        var (phone, desk) = (await InAsync(portal, person), await InAsync(portal, person));

        await ChooseAsync(portal, phone, 5);
        Assert.Contains("<option selected=\"\" value=\"5\"", await phone.TextAsync(portal.At("/account/lock")), StringComparison.Ordinal);
        host.Time.Pass(Idle);

        Assert.StartsWith(portal.At("/account/locked"), await LedAsync(phone, portal.At("/test/readers")), StringComparison.Ordinal);
        Assert.StartsWith(portal.At("/account/locked"), await LedAsync(phone, portal.At("/test/readers")), StringComparison.Ordinal);
        Assert.Equal("readers", await desk.TextAsync(portal.At("/test/readers")));
    }

    [Fact]
    public async Task OwnTime_NeitherLengthensNorEndsWhatThePortalAsks()
    {
        var portal = await LinkPortal.ComposeAsync(host, FiveMinutes);
        foreach (var minutes in new[] { 60, 0 })
        {
            var (browser, _) = await host.SignedInAsync(portal.Name, "Medarbejder");
            await ChooseAsync(portal, browser, minutes);
            host.Time.Pass(Idle);

            Assert.StartsWith(portal.At("/account/locked"), await LedAsync(browser, portal.At("/test/readers")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task LockedSession_StaysLocked_WhenThePortalNoLongerAsksForIt()
    {
        var portal = await LinkPortal.ComposeAsync(host, FiveMinutes);
        var (browser, _) = await host.SignedInAsync(portal.Name, "Medarbejder");
        host.Time.Pass(Idle);
        Assert.StartsWith(portal.At("/account/locked"), await LedAsync(browser, portal.At("/test/readers")), StringComparison.Ordinal);

        await host.InPortalAsync(portal.Name, async services =>
        {
            await services.GetRequiredService<IPortalSettings>().SetAsync(AccountSettings.Key, new AccountSettings(), default);
            await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(default);
            return true;
        });
        var (unlocked, _) = await host.SignedInAsync(portal.Name, "Medarbejder");
        host.Time.Pass(Idle);
        Assert.Equal("readers", await unlocked.TextAsync(portal.At("/test/readers")));
        host.Time.Pass(TimeSpan.FromMinutes(1));

        Assert.StartsWith(portal.At("/account/locked"), await LedAsync(browser, portal.At("/test/readers")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PostedForm_WaitsBehindTheLock_UntilItsOwnerSendsIt_AndIsNotLostToASecondTap()
    {
        var portal = await LinkPortal.ComposeAsync(host, FiveMinutes);
        var (browser, person) = await host.SignedInAsync(portal.Name, "Medarbejder");
        var form = portal.At("/account/lock");
        var token = await browser.TokenAsync(form);
        host.Time.Pass(Idle);

        using var posted = await browser.PostAsync(form + "?handler=", token, ("Minutes", "5"));
        var locked = posted.Headers.Location!.OriginalString;
        Assert.Equal(0, (await SessionAsync(portal, person)).LockMinutes);
        var page = await browser.TextAsync(locked);
        Assert.Contains("Det, du var ved at sende, er gemt", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Minutes", page, StringComparison.Ordinal);
        using var opened = await OpenAsync(browser, locked, SecurityHost.Password, QueryHelpers.ParseQuery(locked.Split('?')[1])["returnUrl"].ToString());
        var held = opened.Headers.Location!.OriginalString;
        Assert.StartsWith(portal.At("/account/held?page="), held, StringComparison.Ordinal);

        // Opening the lock has sent nothing.
        Assert.Equal(0, (await SessionAsync(portal, person)).LockMinutes);
        Assert.Contains("name=\"Minutes\" value=\"5\"", await browser.TextAsync(held), StringComparison.Ordinal);
        var send = held.Replace("/held?", "/held?handler=Send&", StringComparison.Ordinal);
        token = await browser.TokenAsync(held);
        using var sent = await browser.PostAsync(send, token, ("Minutes", "5"));
        Assert.Equal((HttpStatusCode.TemporaryRedirect, form + "?handler="), (sent.StatusCode, sent.Headers.Location?.OriginalString));

        // A browser that is told twice follows the second answer alone.
        using var twice = await browser.PostAsync(send, token, ("Minutes", "5"));
        var again = await twice.Content.ReadAsStringAsync();
        Assert.Contains("er sendt én gang", WebUtility.HtmlDecode(again), StringComparison.Ordinal);
        Assert.Contains("name=\"Minutes\" value=\"5\"", again, StringComparison.Ordinal);
        using var resent = await browser.PostAsync(WebUtility.HtmlDecode(SendPattern().Match(again).Groups["address"].Value), token, ("Minutes", "5"));
        Assert.Equal((HttpStatusCode.TemporaryRedirect, form + "?handler="), (resent.StatusCode, resent.Headers.Location?.OriginalString));
        using var done = await browser.PostAsync(form, token, ("Minutes", "5"));
        Assert.Equal(5, (await SessionAsync(portal, person)).LockMinutes);
    }

    [Fact]
    public async Task HeldForm_IsOfItsOwnerAlone_AndForAnHour()
    {
        var portal = await LinkPortal.ComposeAsync(host, FiveMinutes);
        var person = await host.PersonAsync(portal.Name, "Medarbejder");
        var (phone, desk) = (await InAsync(portal, person), await InAsync(portal, person));
        var (stranger, _) = await host.SignedInAsync(portal.Name, "Medarbejder");
        var token = await phone.TokenAsync(portal.At("/account/lock"));
        host.Time.Pass(Idle);
        using var posted = await phone.PostAsync(portal.At("/account/lock"), token, ("Minutes", "5"));
        var held = QueryHelpers.ParseQuery(posted.Headers.Location!.OriginalString.Split('?')[1])["returnUrl"].ToString();
        foreach (var other in new[] { desk, stranger })
        {
            (await OpenAsync(other, portal.At("/account/locked"), SecurityHost.Password, "")).Dispose();
        }

        Assert.StartsWith(portal.At("/account/locked"), await LedAsync(phone, held), StringComparison.Ordinal);
        (await OpenAsync(phone, portal.At("/account/locked"), SecurityHost.Password, "")).Dispose();

        Assert.Contains("Det blev ikke sendt", await stranger.TextAsync(held), StringComparison.Ordinal);
        Assert.Contains("Send det nu", await desk.TextAsync(held), StringComparison.Ordinal);
        Assert.Contains("Send det nu", await phone.TextAsync(held), StringComparison.Ordinal);
        for (var minutes = 0; minutes < 60; minutes += 4)
        {
            host.Time.Pass(TimeSpan.FromMinutes(4));
            (await phone.GetAsync(portal.At("/account"))).Dispose();
        }

        Assert.Contains("Det blev ikke sendt", await phone.TextAsync(held), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HeldForm_IsSealed_AndOneWithAPasswordOrOfAnotherSiteIsNotKept()
    {
        var portal = await LinkPortal.ComposeAsync(host, FiveMinutes);
        var (browser, person) = await host.SignedInAsync(portal.Name, "Medarbejder");
        var token = await browser.TokenAsync(portal.At("/account"));
        host.Time.Pass(Idle);

        using var password = await browser.PostAsync(portal.At("/account?handler=Password"), token, ("Form.Present", SecurityHost.Password));
        using var foreign = await browser.PostAsync(portal.At("/account/lock"), token: null, ("Minutes", "5"));
        using var number = await browser.PostAsync(portal.At("/account/lock"), token, ("Minutes", "300279-1234"));
        Assert.DoesNotContain("held=true", number.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.DoesNotContain("held=true", password.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.DoesNotContain("held=true", foreign.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Empty(await HeldAsync(portal));

        for (var sent = 0; sent < 7; sent++)
        {
            (await browser.PostAsync(portal.At("/account/lock"), token, ("Minutes", "hemmelig tekst"))).Dispose();
        }

        var held = await HeldAsync(portal);
        Assert.Equal(5, held.Count);
        Assert.DoesNotContain(held, form => form.Sealed.Contains("hemmelig", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Logs.Lines, line => line.Contains("hemmelig tekst", StringComparison.Ordinal));
        host.Time.Pass(TimeSpan.FromHours(1));
        await host.Services.GetRequiredService<DailyTasks>().RunAsync(default);
        Assert.Empty(await HeldAsync(portal));
    }

    [Fact]
    public async Task HeldForm_IsLedOnToAnAddressThatMayStandInAHeader_HoweverManyFieldsItHas()
    {
        var portal = await LinkPortal.ComposeAsync(host, FiveMinutes);
        var (browser, _) = await host.SignedInAsync(portal.Name, WellKnownRoles.Administrator);
        var token = await browser.TokenAsync(portal.At("/account"));
        host.Time.Pass(Idle);
        var page = portal.At("/admin/roller/St%C3%B8ttekontakt");
        (string, string)[] fields = [.. Enumerable.Range(0, 1500).Select(number => ($"Field{number}", "a"))];

        using var posted = await browser.PostAsync(page + "?handler=Save&q=" + new string('a', 2100), token, fields);
        var waiting = QueryHelpers.ParseQuery(posted.Headers.Location!.OriginalString.Split('?', 2)[1])["returnUrl"].ToString();
        using var opened = await OpenAsync(browser, posted.Headers.Location.OriginalString, SecurityHost.Password, waiting);
        var held = opened.Headers.Location!.OriginalString;
        Assert.StartsWith(portal.At("/account/held?page="), held, StringComparison.Ordinal);
        using var sent = await browser.PostAsync(held.Replace("/held?", "/held?handler=Send&", StringComparison.Ordinal), await browser.TokenAsync(held), fields);

        Assert.Equal(HttpStatusCode.TemporaryRedirect, sent.StatusCode);
        Assert.StartsWith(page + "?handler=Save&q=aaa", sent.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lock_ThatComesIntoForceWhileSomebodyWorks_LocksOnlyWhoWasAwayForSure()
    {
        var portal = await LinkPortal.ComposeAsync(host);
        var (here, _) = await host.SignedInAsync(portal.Name, "Medarbejder");
        var (own, _) = await host.SignedInAsync(portal.Name, "Medarbejder");
        var (away, _) = await host.SignedInAsync(portal.Name, "Medarbejder");
        host.Time.Pass(TimeSpan.FromMinutes(10));
        for (var minute = 0; minute < 14; minute++)
        {
            // Written at the fifth of these, and then for a quarter of an hour no more.
            host.Time.Pass(TimeSpan.FromMinutes(1));
            (await here.GetAsync(portal.At("/test/readers"))).Dispose();
            (await own.GetAsync(portal.At("/test/readers"))).Dispose();
        }

        await ChooseAsync(portal, own, 5);
        host.Time.Pass(TimeSpan.FromMinutes(2));
        Assert.Equal("readers", await own.TextAsync(portal.At("/test/readers")));

        await host.InPortalAsync(portal.Name, async services =>
        {
            await services.GetRequiredService<IPortalSettings>().SetAsync(AccountSettings.Key, new AccountSettings { LockMinutes = 5 }, default);
            await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(default);
            return true;
        });

        Assert.Equal("readers", await here.TextAsync(portal.At("/test/readers")));
        Assert.StartsWith(portal.At("/account/locked"), await LedAsync(away, portal.At("/test/readers")), StringComparison.Ordinal);
        host.Time.Pass(Idle);
        Assert.StartsWith(portal.At("/account/locked"), await LedAsync(here, portal.At("/test/readers")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lock_TappedTwice_Opens()
    {
        var portal = await LinkPortal.ComposeAsync(host, FiveMinutes);
        var (browser, _) = await host.SignedInAsync(portal.Name, "Medarbejder");
        host.Time.Pass(Idle);
        var page = await LedAsync(browser, portal.At("/test/readers"));
        var token = await browser.TokenAsync(page);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => browser.PostAsync(page, token, ("Form.Password", SecurityHost.Password))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Equal("readers", await browser.TextAsync(portal.At("/test/readers")));
    }

    [Fact]
    public async Task Slips_EachWithTheRightPasswordAfterIt_CloseNoAccount_AlsoWhereSigningInAsksForACode()
    {
        var portal = await LinkPortal.ComposeAsync(host, FiveMinutes);
        var browser = (await AppHolder.InAsync(host, portal.Name, "Medarbejder")).Browser;
        for (var day = 0; day < 6; day++)
        {
            host.Time.Pass(Idle);
            var page = await LedAsync(browser, portal.At("/test/readers"));
            (await OpenAsync(browser, page, "forkert kodeord", "")).Dispose();
            using var opened = await OpenAsync(browser, page, SecurityHost.Password, "");
            Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
        }
    }

    [Fact]
    public async Task OpenPage_TellsThatItIsUsed_OrThatNobodyDoes()
    {
        var portal = await LinkPortal.ComposeAsync(host, FiveMinutes);
        var (browser, _) = await host.SignedInAsync(portal.Name, "Medarbejder");
        var (other, _) = await host.SignedInAsync(portal.Name, "Medarbejder");
        var here = MarkPattern().Match(await browser.TextAsync(portal.At("/account"))).Groups["address"].Value;
        for (var minutes = 0; minutes < 12; minutes += 4)
        {
            host.Time.Pass(TimeSpan.FromMinutes(4));
            using var used = await browser.PostAsync(here, token: null);
            Assert.Equal(HttpStatusCode.NoContent, used.StatusCode);
        }

        Assert.Equal("readers", await browser.TextAsync(portal.At("/test/readers")));
        using var away = await browser.PostAsync(portal.At("/account/away"), token: null);
        Assert.StartsWith(portal.At("/account/locked"), await LedAsync(browser, portal.At("/test/readers")), StringComparison.Ordinal);
        using HttpRequestMessage script = new(HttpMethod.Post, here) { Headers = { { "Sec-Fetch-Mode", "cors" } } };
        using var refused = await browser.SendAsync(script);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);

        // Somebody else who has come in on the device does not see what was typed here.
        (await OpenAsync(other, portal.At("/account/locked"), SecurityHost.Password, "")).Dispose();
        using var stranger = await other.PostAsync(here, token: null);
        Assert.Equal(HttpStatusCode.Unauthorized, stranger.StatusCode);
    }

    private static async Task<string> LedAsync(Browser browser, string page)
    {
        using var led = await browser.GetAsync(page);
        Assert.Equal(HttpStatusCode.Redirect, led.StatusCode);
        return led.Headers.Location!.OriginalString;
    }

    private static async Task<HttpResponseMessage> OpenAsync(Browser browser, string page, string password, string returnUrl) =>
        await browser.PostAsync(page, await browser.TokenAsync(page), ("Form.Password", password), ("ReturnUrl", returnUrl));

    private static async Task ChooseAsync(LinkPortal portal, Browser browser, int minutes)
    {
        var page = portal.At("/account/lock");
        using var chosen = await browser.PostAsync(page, await browser.TokenAsync(page), ("Minutes", minutes.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal(page + "?saved=True", chosen.Headers.Location?.OriginalString);
    }

    private async Task<Browser> InAsync(LinkPortal portal, Account person)
    {
        var browser = host.Browser();
        (await browser.SignInAsync(portal.At(""), person.Mail, SecurityHost.Password)).Dispose();
        return browser;
    }

    private static async Task AddAsync(LinkPortal portal, Browser browser, SoftPasskey passkey)
    {
        var page = portal.At("/account");
        using var added = await browser.PostAsync(
            page + "?handler=AddPasskey", await browser.TokenAsync(page), [.. passkey.Create(await browser.TextAsync(page)), ("Passkey.Name", "Min telefon")]);
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
    }

    private Task<List<HeldForm>> HeldAsync(LinkPortal portal) => host.InPortalAsync(portal.Name, async services =>
    {
        List<HeldForm> all = [];
        await foreach (var held in services.GetRequiredService<IDocumentSession>().ReadAllAsync<HeldForm>(default))
        {
            all.Add(held);
        }

        return all;
    });

    private Task<SessionDocument> SessionAsync(LinkPortal portal, Account person) => host.InPortalAsync(
        portal.Name, async services => (await services.GetRequiredService<SessionRegister>().ListAsync(person.Id, default)).Single());

    [GeneratedRegex("action=\"(?<address>[^\"]+again=[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex SendPattern();

    [GeneratedRegex("data-hf-lock-here=\"(?<address>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex MarkPattern();
}

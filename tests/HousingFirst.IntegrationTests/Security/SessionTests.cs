using System.Net;
using System.Text.RegularExpressions;
using HousingFirst.Platform.Security.Sessions;
using HousingFirst.Platform.Time;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Security;

/// <summary>People see where they are signed in and end one session without the others.</summary>
[Collection(SecurityCollection.Name)]
public sealed partial class SessionTests(SecurityHost host)
{
    private const string Page = "/account";

    [Fact]
    public async Task Session_EndedFromAnotherDevice_EndsWithinAMinuteAndTheOthersGoOn()
    {
        var (here, person) = await host.SignedInAsync("default");
        var lost = await SignInAsync(person);
        var third = await SignInAsync(person);
        var ids = (await ListAsync(person)).Select(session => session.Id).ToHashSet();
        var lostId = await OwnAsync(lost, ids);

        using var ended = await here.PostAsync(Page + "?handler=EndSession", await here.TokenAsync(Page), ("session", lostId.ToString()));
        host.Time.Pass(TimeSpan.FromMinutes(1));

        Assert.Equal("/account?ended=True", ended.Headers.Location?.OriginalString);
        Assert.False(await IsInAsync(lost));
        Assert.True(await IsInAsync(here));
        Assert.True(await IsInAsync(third));
        Assert.Equal(2, (await ListAsync(person)).Count);
        Assert.Single(await TrailAsync(person), line => line.Kind == AuditKinds.SessionEnded);
    }

    [Fact]
    public async Task Ticket_CopiedBeforeSigningOut_IsWorthNothingAfterwards()
    {
        var (browser, _) = await host.SignedInAsync("default");
        var thief = host.Browser();
        foreach (Cookie cookie in browser.Cookies.GetCookies(new("http://localhost/")))
        {
            thief.Cookies.Add(new Cookie(cookie.Name, cookie.Value, cookie.Path, "localhost"));
        }

        Assert.True(await IsInAsync(thief));
        using var left = await browser.PostAsync("/account/signout", await browser.TokenAsync(Page));
        host.Time.Pass(TimeSpan.FromMinutes(1));

        Assert.False(await IsInAsync(thief));
    }

    [Fact]
    public async Task Session_OfSomebodyElse_CannotBeEnded()
    {
        var (browser, _) = await host.SignedInAsync("default");
        var (other, victim) = await host.SignedInAsync("default");
        var id = Assert.Single(await ListAsync(victim)).Id;

        using var answer = await browser.PostAsync(Page + "?handler=EndSession", await browser.TokenAsync(Page), ("session", id.ToString()));
        host.Time.Pass(TimeSpan.FromMinutes(1));

        Assert.True(await IsInAsync(other));
        Assert.Single(await ListAsync(victim));
    }

    [Fact]
    public async Task Session_EndedByAnAdministrator_EndsWithinAMinute()
    {
        var (admin, _) = await host.SignedInAsync("default", WellKnownRoles.Administrator);
        var (browser, person) = await host.SignedInAsync("default");
        var id = Assert.Single(await ListAsync(person)).Id;
        var page = $"/admin/personer/{person.Id}";
        var form = $"{page}?handler=EndSession";
        Assert.Contains($"action=\"{form}\"", await admin.TextAsync(page), StringComparison.Ordinal);

        using var ended = await admin.PostAsync(form, await admin.TokenAsync(page), ("session", id.ToString()));
        host.Time.Pass(TimeSpan.FromMinutes(1));

        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.False(await IsInAsync(browser));
        Assert.True(await IsInAsync(admin));
    }

    [Fact]
    public async Task Sessions_AfterANewPassword_AreThisOneAlone()
    {
        var (here, person) = await host.SignedInAsync("default");
        await SignInAsync(person);
        var token = await here.TokenAsync(Page);

        using var changed = await here.PostAsync(
            Page + "?handler=Password", token, ("Form.Present", SecurityHost.Password), ("Form.Password", "seks helt andre ord"), ("Form.Again", "seks helt andre ord"));

        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        Assert.Single(await ListAsync(person));
        host.Time.Pass(TimeSpan.FromMinutes(1));
        Assert.True(await IsInAsync(here));
    }

    [Fact]
    public async Task Sessions_WhoseTicketsHaveRunOut_AreNeitherShownNorKept()
    {
        var (_, person) = await host.SignedInAsync("default");
        host.Time.Pass(TimeSpan.FromHours(11));

        Assert.Empty(await ListAsync(person));
        await host.Services.GetRequiredService<DailyTasks>().RunAsync(default);

        Assert.Equal(0, await host.InPortalAsync("default", services => services.GetRequiredService<SessionRegister>().Over().CountAsync(default)));
    }

    private async Task<Browser> SignInAsync(Account person)
    {
        var browser = host.Browser();
        using var answer = await browser.SignInAsync("", person.Mail, SecurityHost.Password);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return browser;
    }

    private Task<IReadOnlyList<AccountSession>> ListAsync(Account person) =>
        host.InPortalAsync("default", services => services.GetRequiredService<ISessions>().ListAsync(person.Id, default));

    private Task<IReadOnlyList<AuditLine>> TrailAsync(Account person) => host.InPortalAsync(
        "default", services => services.GetRequiredService<IAuditReader>().ListAsync(new() { SubjectId = person.Id }, 0, 100, default));

    /// <summary>The session of a browser: the one that its own page lets nobody end.</summary>
    private static async Task<Guid> OwnAsync(Browser browser, HashSet<Guid> all)
    {
        var others = Session().Matches(await browser.TextAsync(Page)).Select(match => Guid.Parse(match.Groups["id"].Value));
        return Assert.Single(all.Except(others));
    }

    private static async Task<bool> IsInAsync(Browser browser)
    {
        using var answer = await browser.GetAsync(Page);
        return answer.StatusCode == HttpStatusCode.OK;
    }

    [GeneratedRegex("name=\"session\" value=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Session();
}

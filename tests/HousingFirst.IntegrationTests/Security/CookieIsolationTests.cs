using System.Net;
using HousingFirst.Platform.Portals;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Security;

[Collection(SecurityCollection.Name)]
public sealed class CookieIsolationTests(SecurityHost host)
{
    [Fact]
    public async Task SignIn_PrefixedPortal_SetsItsOwnCookieUnderItsOwnPath()
    {
        var person = await host.PersonAsync("nordlys");
        var browser = host.Browser();
        using var response = await browser.SignInAsync("/nordlys", person.Mail, SecurityHost.Password);
        var ticket = response.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith(".hf.nordlys=", StringComparison.Ordinal));
        Assert.Contains("path=/nordlys", ticket, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", ticket, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", ticket, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(".hf.nordlys", browser.CookiesFor("/").Keys);
    }

    [Fact]
    public async Task Request_DefaultPortalsTicketReachesPrefixedPortal_IsNobodyThere()
    {
        var (browser, person) = await host.SignedInAsync("default");
        Assert.Contains(".hf.default", browser.CookiesFor("/nordlys/test/who").Keys);
        Assert.StartsWith(person.Id, await browser.TextAsync("/test/who"), StringComparison.Ordinal);
        Assert.Equal("nobody:", await browser.TextAsync("/nordlys/test/who"));
    }

    [Theory]
    [InlineData("default", "/", ".hf.nordlys", "/nordlys")]
    [InlineData("nordlys", "/nordlys", ".hf.default", "/")]
    [InlineData("nordlys", "/nordlys", ".hf.lukket", "/lukket")]
    public async Task Request_TicketCopiedUnderTheOtherPortalsName_IsNobodyThere(string from, string at, string name, string to)
    {
        var (browser, _) = await host.SignedInAsync(from);
        var thief = host.Browser();
        thief.Cookies.Add(new Cookie(name, browser.CookiesFor(at)[".hf." + from], to, "localhost"));
        Assert.Equal("nobody:", await thief.TextAsync(to.TrimEnd('/') + "/test/who"));
    }

    [Fact]
    public async Task SignIn_PortalNamedAsTheFormsCookie_KeepsTicketAndFormsApart()
    {
        var outcome = await host.Services.GetRequiredService<PortalComposer>()
            .CreateAsync(new("form", "kursushus", null, "form", null, null), CancellationToken.None);
        Assert.Null(outcome.Problem);
        var (browser, person) = await host.SignedInAsync("form");

        Assert.StartsWith(person.Id, await browser.TextAsync("/form/test/who"), StringComparison.Ordinal);
        using var ended = await browser.PostAsync("/form/account?handler=EndSessions", await browser.TokenAsync("/form/account"));
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.DoesNotContain(".hf.form", browser.CookiesFor("/").Keys);
    }

    [Fact]
    public async Task Request_GarbageInTheCookie_IsNobody()
    {
        var browser = host.Browser();
        browser.Cookies.Add(new Cookie(".hf.default", "chunks-99999", "/", "localhost"));
        Assert.Equal("nobody:", await browser.TextAsync("/test/who"));
    }

    [Fact]
    public async Task SignIn_BothPortals_KeepsBothSessions()
    {
        var first = await host.PersonAsync("default");
        var second = await host.PersonAsync("nordlys");
        var browser = host.Browser();
        using var one = await browser.SignInAsync("", first.Mail, SecurityHost.Password);
        using var two = await browser.SignInAsync("/nordlys", second.Mail, SecurityHost.Password);
        Assert.StartsWith(first.Id, await browser.TextAsync("/test/who"), StringComparison.Ordinal);
        Assert.StartsWith(second.Id, await browser.TextAsync("/nordlys/test/who"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_AccountOfTheOtherPortal_IsRefused()
    {
        var person = await host.PersonAsync("default");
        var browser = host.Browser();
        using var response = await browser.SignInAsync("/nordlys", person.Mail, SecurityHost.Password);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("nobody:", await browser.TextAsync("/nordlys/test/who"));
    }

    [Fact]
    public async Task SignOut_OnePortal_LeavesTheOther()
    {
        var first = await host.PersonAsync("default");
        var second = await host.PersonAsync("nordlys");
        var browser = host.Browser();
        using var one = await browser.SignInAsync("", first.Mail, SecurityHost.Password);
        using var two = await browser.SignInAsync("/nordlys", second.Mail, SecurityHost.Password);
        using var gone = await browser.PostAsync("/account/signout", await browser.TokenAsync("/account"));
        Assert.Equal(HttpStatusCode.Redirect, gone.StatusCode);
        Assert.Equal("nobody:", await browser.TextAsync("/test/who"));
        Assert.StartsWith(second.Id, await browser.TextAsync("/nordlys/test/who"), StringComparison.Ordinal);
    }
}

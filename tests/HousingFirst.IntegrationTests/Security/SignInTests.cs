using System.Net;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Security;

[Collection(SecurityCollection.Name)]
public sealed class SignInTests(SecurityHost host)
{
    private const int FailuresBeforeLockout = 5;

    [Fact]
    public async Task SignIn_RightPassword_LeadsToTheFrontPage()
    {
        var person = await host.PersonAsync("nordlys");
        using var response = await host.Browser().SignInAsync("/nordlys", person.Mail.ToUpperInvariant(), SecurityHost.Password);
        Assert.Equal("/nordlys/", response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task SignIn_UnknownMailAndWrongPassword_AnswerTheSame()
    {
        var person = await host.PersonAsync("default");
        var unknown = await AnswerAsync(host.Browser(), "nobody@example.test");
        var wrong = await AnswerAsync(host.Browser(), person.Mail);
        Assert.Equal(unknown.Replace("nobody@example.test", person.Mail, StringComparison.Ordinal), wrong);

        static async Task<string> AnswerAsync(Browser browser, string mail)
        {
            using var response = await browser.SignInAsync("", mail, "forkert kodeord");
            var page = await response.Content.ReadAsStringAsync();

            // What is made anew for each page: the form's token, and what passkeys are asked.
            return System.Text.RegularExpressions.Regex.Replace(
                page, "(?<=(__RequestVerificationToken|Passkey.Seal)\"[^>]*value=\"|data-passkey-options=\")[^\"]+", "");
        }
    }

    [Fact]
    public async Task SignIn_FiveWrongPasswords_ClosesTheAccountForTenMinutes()
    {
        var person = await host.PersonAsync("default");
        for (var attempt = 0; attempt < FailuresBeforeLockout; attempt++)
        {
            Assert.False(await SignsInAsync(person.Mail, "forkert kodeord"));
        }

        Assert.False(await SignsInAsync(person.Mail, SecurityHost.Password));
        host.Time.Pass(TimeSpan.FromMinutes(9));
        Assert.False(await SignsInAsync(person.Mail, SecurityHost.Password));
        host.Time.Pass(TimeSpan.FromMinutes(2));
        Assert.True(await SignsInAsync(person.Mail, SecurityHost.Password));
    }

    [Fact]
    public async Task SignIn_RightPasswordInBetween_CountsAnew()
    {
        var person = await host.PersonAsync("default");
        for (var round = 0; round < 2; round++)
        {
            for (var attempt = 0; attempt < FailuresBeforeLockout - 1; attempt++)
            {
                Assert.False(await SignsInAsync(person.Mail, "forkert kodeord"));
            }

            Assert.True(await SignsInAsync(person.Mail, SecurityHost.Password));
        }
    }

    [Fact]
    public async Task SignIn_WrongPasswordsAllAtOnce_EachOfThemCounts()
    {
        var person = await host.PersonAsync("default");
        await Task.WhenAll(Enumerable.Range(0, FailuresBeforeLockout).Select(_ => SignsInAsync(person.Mail, "forkert kodeord")));
        Assert.False(await SignsInAsync(person.Mail, SecurityHost.Password));
    }

    [Fact]
    public async Task SignIn_DisabledAccount_IsRefusedAndSaysSoOnlyForTheRightPassword()
    {
        var person = await host.PersonAsync("default");
        await ChangeAsync("default", accounts => accounts.SetEnabledAsync(person.Id, false, CancellationToken.None));
        using var right = await host.Browser().SignInAsync("", person.Mail, SecurityHost.Password);
        using var wrong = await host.Browser().SignInAsync("", person.Mail, "forkert kodeord");
        Assert.Contains("Kontoen er lukket.", await TextOfAsync(right), StringComparison.Ordinal);
        Assert.DoesNotContain("Kontoen er lukket.", await TextOfAsync(wrong), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Session_AccountDisabled_EndsWithinAMinute()
    {
        var (browser, person) = await host.SignedInAsync("default");
        Assert.StartsWith(person.Id, await browser.TextAsync("/test/who"), StringComparison.Ordinal);
        await ChangeAsync("default", accounts => accounts.SetEnabledAsync(person.Id, false, CancellationToken.None));
        host.Time.Pass(TimeSpan.FromSeconds(61));
        Assert.Equal("nobody:", await browser.TextAsync("/test/who"));
    }

    [Fact]
    public async Task Session_RoleTaken_LosesItWithinAMinuteAndGoesOn()
    {
        var (browser, person) = await host.SignedInAsync("default", "Editor");
        Assert.Equal($"{person.Id}:Editor", await browser.TextAsync("/test/who"));
        await ChangeAsync("default", accounts => accounts.SetRolesAsync(person.Id, ["Reader"], CancellationToken.None));
        host.Time.Pass(TimeSpan.FromSeconds(61));
        Assert.Equal($"{person.Id}:Reader", await browser.TextAsync("/test/who"));
    }

    [Fact]
    public async Task Session_RenewedByAnAnswerWithoutBody_GoesOn()
    {
        var (browser, person) = await host.SignedInAsync("nordlys");
        var before = browser.CookiesFor("/nordlys")[".hf.nordlys"];
        host.Time.Pass(TimeSpan.FromSeconds(61));
        using var redirect = await browser.GetAsync("/nordlys/test/elsewhere");
        Assert.Equal(HttpStatusCode.Redirect, redirect.StatusCode);
        Assert.NotEqual(before, browser.CookiesFor("/nordlys")[".hf.nordlys"]);
        Assert.StartsWith(person.Id, await browser.TextAsync("/nordlys/test/who"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Session_PasswordChangedByItsOwner_GoesOnHereAndEndsElsewhere()
    {
        var (here, person) = await host.SignedInAsync("nordlys");
        var elsewhere = host.Browser();
        using var signedIn = await elsewhere.SignInAsync("/nordlys", person.Mail, SecurityHost.Password);
        using var changed = await here.PostAsync(
            "/nordlys/account?handler=Password",
            await here.TokenAsync("/nordlys/account"),
            ("Form.Present", SecurityHost.Password),
            ("Form.Password", "fem andre korte ord"),
            ("Form.Again", "fem andre korte ord"));
        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        host.Time.Pass(TimeSpan.FromSeconds(61));
        Assert.StartsWith(person.Id, await here.TextAsync("/nordlys/test/who"), StringComparison.Ordinal);
        Assert.Equal("nobody:", await elsewhere.TextAsync("/nordlys/test/who"));
    }

    [Fact]
    public async Task Session_EndedEverywhere_EndsOnEveryDevice()
    {
        var (here, person) = await host.SignedInAsync("default");
        var elsewhere = host.Browser();
        using var signedIn = await elsewhere.SignInAsync("", person.Mail, SecurityHost.Password);
        using var ended = await here.PostAsync("/account?handler=EndSessions", await here.TokenAsync("/account"));
        Assert.Equal("nobody:", await here.TextAsync("/test/who"));
        host.Time.Pass(TimeSpan.FromSeconds(61));
        Assert.Equal("nobody:", await elsewhere.TextAsync("/test/who"));
    }

    [Fact]
    public async Task Account_Visitor_IsSentToSignInAndBack()
    {
        using var response = await host.Browser().GetAsync("/nordlys/account");
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.EndsWith("/nordlys/account/signin?returnUrl=%2Fnordlys%2Faccount", response.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/account/signin")]
    [InlineData("/account")]
    public async Task Page_OfAnAccount_IsKeptByNobody(string path)
    {
        var (browser, _) = await host.SignedInAsync("default");
        using var response = await (path == "/account" ? browser : host.Browser()).GetAsync(path);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("/manualer/cti?side=2", "/manualer/cti?side=2")]
    [InlineData("/om-os/åbningstider?dag=lørdag", "/om-os/%C3%A5bningstider?dag=l%C3%B8rdag")]
    [InlineData("/om-os/%C3%A5bningstider", "/om-os/%C3%A5bningstider")]
    [InlineData("", "/")]
    [InlineData("//evil.test/", "/")]
    [InlineData("/\\evil.test", "/")]
    [InlineData("https://evil.test/", "/")]
    [InlineData("/%2Fevil.test", "/")]
    [InlineData("/nordlys/account", "/")]
    [InlineData("/NORDLYS/account", "/")]
    [InlineData("/n%6Frdlys/account", "/")]
    [InlineData("/x/../nordlys", "/")]
    [InlineData("/x/%2e%2e/nordlys", "/")]
    public async Task SignIn_ReturnAddressInTheDefaultPortal_NeverLeavesIt(string returnUrl, string expected)
    {
        var person = await host.PersonAsync("default");
        using var response = await host.Browser().SignInAsync("", person.Mail, SecurityHost.Password, returnUrl);
        Assert.Equal(expected, response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/nordlys/manualer", "/nordlys/manualer")]
    [InlineData("/nordlys", "/nordlys")]
    [InlineData("/", "/nordlys/")]
    [InlineData("/manualer", "/nordlys/")]
    [InlineData("/nordlysx/manualer", "/nordlys/")]
    [InlineData("/lukket/", "/nordlys/")]
    [InlineData("/nordlys/../lukket/", "/nordlys/")]
    public async Task SignIn_ReturnAddressInAPrefixedPortal_NeverLeavesIt(string returnUrl, string expected)
    {
        var person = await host.PersonAsync("nordlys");
        using var response = await host.Browser().SignInAsync("/nordlys", person.Mail, SecurityHost.Password, returnUrl);
        Assert.Equal(expected, response.Headers.Location?.ToString());
    }

    private static async Task<string> TextOfAsync(HttpResponseMessage response) =>
        WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());

    private async Task<bool> SignsInAsync(string mail, string password)
    {
        using var response = await host.Browser().SignInAsync("", mail, password);
        return response.StatusCode == HttpStatusCode.Redirect;
    }

    private async Task ChangeAsync(string portal, Func<IAccounts, Task<AccountOutcome>> change) => Assert.IsType<AccountOutcome.Saved>(
        await host.InPortalAsync(portal, services => change(services.GetRequiredService<IAccounts>())));
}

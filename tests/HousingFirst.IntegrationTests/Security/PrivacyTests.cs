using System.Net;

namespace HousingFirst.IntegrationTests.Security;

[Collection(SecurityCollection.Name)]
public sealed class PrivacyTests(SecurityHost host)
{
    // A day that no calendar has.
    private const string NobodysNumber = "310200-0000";

    [Fact]
    public async Task Logs_AtTheLowestLevel_HoldNoMailNoPasswordNoQuery()
    {
        const string wrong = "forkert kodeord hemmeligt";
        var (browser, person) = await host.SignedInAsync("default", "Guest");
        using var wrongPassword = await host.Browser().SignInAsync("", person.Mail, wrong);
        using var unknownMail = await host.Browser().SignInAsync("", "ukendt.borger@example.test", wrong);
        using var search = await browser.GetAsync("/test/open?q=sagsnavn");
        using var challenged = await host.Browser().GetAsync("/test/view?q=sagsnavn");
        using var returned = await browser.GetAsync("/account/signin?returnUrl=%2Ftest%2Fopen%3Fq%3Dsagsnavn");
        using var denied = await browser.GetAsync("/test/edit?q=sagsnavn");
        using var missing = await browser.GetAsync("/findes-ikke?q=sagsnavn");
        using var refused = await browser.GetAsync($"/test/open?q={NobodysNumber}");

        Assert.NotEmpty(host.Logs.Lines);
        foreach (var secret in new[] { person.Mail, "ukendt.borger", wrong, SecurityHost.Password, "Kim Holm", "sagsnavn", NobodysNumber })
        {
            Assert.DoesNotContain(host.Logs.Lines, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(host.Logs.Lines, line => line.Contains(Uri.EscapeDataString(secret), StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task Logs_SignIn_NameTheAccountById()
    {
        var (_, person) = await host.SignedInAsync("nordlys");
        Assert.Contains(host.Logs.Lines, line => line.Contains($"Account {person.Id} of portal nordlys signed in", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/test/open?q=" + NobodysNumber)]
    [InlineData("/test/open?q=310200%200000")]
    [InlineData("/nordlys/findes-ikke?q=" + NobodysNumber)]
    public async Task Get_QueryLooksLikeAPersonalNumber_IsRefusedAndNotRepeated(string path)
    {
        using var response = await host.Browser().GetAsync(path);
        var page = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.DoesNotContain("310200", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/account/signin")]
    [InlineData("/findes-ikke")]
    [InlineData("/test/fail")]
    [InlineData("/test/undeclared")]
    [InlineData("/health/live")]
    public async Task Headers_OnEveryAnswer_ForbidWhatIsInlineFramedOrForeign(string path)
    {
        using var response = await host.Browser().GetAsync(path);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", response.Headers.GetValues("Referrer-Policy").Single());
    }

    [Fact]
    public async Task Headers_OverHttps_AskForHttpsAndSecureCookies()
    {
        using var response = await host.Browser().SendAsync(new(HttpMethod.Get, "https://localhost/account/signin"));
        Assert.Contains("max-age=", response.Headers.GetValues("Strict-Transport-Security").Single(), StringComparison.Ordinal);
        Assert.All(response.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Page_ThatFails_TellsNothingOfWhy()
    {
        using var response = await host.Browser().GetAsync("/test/fail");
        var page = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.DoesNotContain("InvalidOperation", page, StringComparison.Ordinal);
        Assert.DoesNotContain("kim.holm", page, StringComparison.Ordinal);
    }
}

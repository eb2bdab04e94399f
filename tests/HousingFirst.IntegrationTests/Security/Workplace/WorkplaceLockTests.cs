using System.Net;
using HousingFirst.IntegrationTests.Security.Links;

namespace HousingFirst.IntegrationTests.Security.Workplace;

/// <summary>Whoever comes in by their workplace opens the lock there, when it has asked them anew: a session that is still open there proves nothing.</summary>
public sealed class WorkplaceLockTests(WorkplaceHost hosts) : IClassFixture<WorkplaceHost>, IAsyncLifetime
{
    private Provider _provider = null!; // started before each test

    private SecurityHost Host => hosts.Host;

    public async Task InitializeAsync() => _provider = await Provider.StartAsync(Host.Time);

    public async Task DisposeAsync() => await _provider.DisposeAsync();

    [Fact]
    public async Task Lock_OpensForWhomTheWorkplaceHasAskedAnew_AndTheSessionGoesOn()
    {
        var (portal, browser, page) = await LockedAsync();
        Assert.Contains("Lås op med Prøvekommunen", WebUtility.HtmlDecode(await browser.TextAsync(page)), StringComparison.Ordinal);

        var question = await portal.LeaveAsync(browser, portal.Portal.At("/test/readers"));
        Assert.Contains("prompt=login", question.Query, StringComparison.Ordinal);
        Assert.Contains("max_age=0", question.Query, StringComparison.Ordinal);
        _provider.Claims["auth_time"] = Host.Time.GetUtcNow().ToUnixTimeSeconds();
        using var opened = await portal.ReturnAsync(browser, _provider.Answer(question));

        Assert.Equal(portal.Portal.At("/test/readers"), opened.Headers.Location?.OriginalString);
        Assert.Equal("readers", await browser.TextAsync(portal.Portal.At("/test/readers")));
    }

    [Fact]
    public async Task Lock_StaysShut_WhereTheWorkplaceDoesNotSayThatItAsked_OrAskedLongAgo()
    {
        var (portal, browser, page) = await LockedAsync();
        foreach (var minutes in new int?[] { null, 10 })
        {
            _provider.Claims["auth_time"] = minutes is { } ago ? Host.Time.GetUtcNow().AddMinutes(-ago).ToUnixTimeSeconds() : null;

            using var refused = await portal.SignInAsync(browser, _provider);

            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
            Assert.Contains("har spurgt dig igen", await WorkplacePortal.TextAsync(refused), StringComparison.Ordinal);
            using var led = await browser.GetAsync(portal.Portal.At("/test/readers"));
            Assert.StartsWith(portal.Portal.At("/account/locked"), led.Headers.Location?.OriginalString, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task SigningOutToComeInAgain_LeadsBackToThePage_WhereTheWorkplaceIsTheOnlyWayIn()
    {
        var (portal, browser, page) = await LockedAsync();

        Assert.Contains("signout-return", await browser.TextAsync(page), StringComparison.Ordinal);
        using var left = await browser.PostAsync(
            portal.Portal.At("/account/signout"), await browser.TokenAsync(page), ("ReturnUrl", portal.Portal.At("/test/readers")));

        Assert.Equal(
            portal.Portal.At("/account/signin?returnUrl=") + Uri.EscapeDataString(portal.Portal.At("/test/readers")),
            left.Headers.Location?.OriginalString, ignoreCase: true);
    }

    [Fact]
    public async Task SomebodyElse_AtTheWorkplace_ComesInAsThemselves()
    {
        var (portal, browser, _) = await LockedAsync();
        _provider.Claims = WorkplacePortal.Person(LinkPortal.NewMail());
        _provider.Claims["sub"] = "emne-2";
        _provider.Claims["auth_time"] = Host.Time.GetUtcNow().ToUnixTimeSeconds();

        var other = await portal.SignedInAsync(browser, _provider);

        Assert.Equal((string)_provider.Claims["email"]!, other.Mail);
    }

    private async Task<(WorkplacePortal Portal, Browser Browser, string Page)> LockedAsync()
    {
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider, WorkplacePortal.Open, """{ "LockMinutes": 5 }""");
        _provider.Claims = WorkplacePortal.Person(LinkPortal.NewMail());
        var browser = Host.Browser();
        await portal.SignedInAsync(browser, _provider);
        Host.Time.Pass(TimeSpan.FromMinutes(5));
        using var led = await browser.GetAsync(portal.Portal.At("/test/readers"));
        Assert.StartsWith(portal.Portal.At("/account/locked"), led.Headers.Location?.OriginalString, StringComparison.Ordinal);
        return (portal, browser, led.Headers.Location!.OriginalString);
    }
}

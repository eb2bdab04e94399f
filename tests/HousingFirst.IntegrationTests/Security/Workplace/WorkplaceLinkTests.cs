using System.Net;
using HousingFirst.IntegrationTests.Security.Links;
using HousingFirst.Sdk.Audit;

namespace HousingFirst.IntegrationTests.Security.Workplace;

/// <summary>People link their own account with their workplace, and nobody else's.</summary>
public sealed class WorkplaceLinkTests(WorkplaceHost hosts) : IClassFixture<WorkplaceHost>, IAsyncLifetime
{
    private const string Page = "/account/workplace/link";

    private Provider _provider = null!; // started before each test

    private SecurityHost Host => hosts.Host;

    public async Task InitializeAsync() => _provider = await Provider.StartAsync(Host.Time);

    public async Task DisposeAsync() => await _provider.DisposeAsync();

    [Fact]
    public async Task Link_ByTheOwner_OpensTheAccountUntilItIsEnded()
    {
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider);
        _provider.Claims = WorkplacePortal.Person("en.anden@adresse.example", verified: false);
        var (browser, person) = await Host.SignedInAsync(portal.Portal.Name, "Leder");
        using (var answer = await portal.ReturnAsync(browser, _provider.Answer(await LeaveAsync(portal, browser))))
        {
            Assert.Equal(portal.Portal.At(Page) + "?linked=true", answer.Headers.Location?.OriginalString);
        }

        Assert.Equal(person.Id, (await portal.SignedInAsync(Host.Browser(), _provider)).Id);

        using (var ended = await browser.PostAsync(portal.Portal.At(Page) + "?handler=Unlink", await browser.TokenAsync(portal.Portal.At(Page))))
        {
            Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        }

        Assert.Equal(person.Id, await portal.WhoAsync(browser));
        using var shut = await portal.SignInAsync(Host.Browser(), _provider);
        Assert.Equal(HttpStatusCode.Forbidden, shut.StatusCode);
        Assert.Single(await portal.Portal.TrailAsync(AuditKinds.WorkplaceLinked));
        Assert.Single(await portal.Portal.TrailAsync(AuditKinds.WorkplaceUnlinked));
    }

    [Fact]
    public async Task Link_WhereSomebodyElseComesBackOrNobody_LinksNobody()
    {
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider);
        var (browser, person) = await Host.SignedInAsync(portal.Portal.Name, "Leder");
        var other = await Host.PersonAsync(portal.Portal.Name, "Leder");
        var brought = _provider.Answer(await LeaveAsync(portal, browser));
        using (await browser.PostAsync(portal.Portal.At("/account/signout"), await browser.TokenAsync(portal.Portal.At("/account"))))
        {
            using var signedIn = await browser.SignInAsync("/" + portal.Portal.Name, other.Mail, SecurityHost.Password);
            Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
        }

        using var answer = await portal.ReturnAsync(browser, brought);

        Assert.Contains("Det var ikke dig, der var logget ind", await WorkplacePortal.TextAsync(answer), StringComparison.Ordinal);
        Assert.Empty(await portal.Portal.TrailAsync(AuditKinds.WorkplaceLinked));
        Assert.Equal(["SomebodyElse"], await portal.RefusalsAsync());
        Assert.NotEqual(person.Id, other.Id);
    }

    [Fact]
    public async Task Link_WithWhatAnotherAccountHas_IsRefused()
    {
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider, WorkplacePortal.Open);
        _provider.Claims = WorkplacePortal.Person(LinkPortal.NewMail());
        await portal.SignedInAsync(Host.Browser(), _provider);
        var (browser, _) = await Host.SignedInAsync(portal.Portal.Name, "Leder");

        using var answer = await portal.ReturnAsync(browser, _provider.Answer(await LeaveAsync(portal, browser)));

        Assert.Contains("allerede forbundet med en anden konto", await WorkplacePortal.TextAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unlink_OfTheOnlyWayIn_IsRefused()
    {
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider, WorkplacePortal.Open);
        _provider.Claims = WorkplacePortal.Person(LinkPortal.NewMail());
        var browser = Host.Browser();
        var person = await portal.SignedInAsync(browser, _provider);

        using var answer = await browser.PostAsync(portal.Portal.At(Page) + "?handler=Unlink", await browser.TokenAsync(portal.Portal.At(Page)));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(person.Id, (await portal.SignedInAsync(Host.Browser(), _provider)).Id);
        Assert.Empty(await portal.Portal.TrailAsync(AuditKinds.WorkplaceUnlinked));
    }

    /// <summary>Asks to be linked, and answers where the page that follows leads.</summary>
    private static async Task<Uri> LeaveAsync(WorkplacePortal portal, Browser browser)
    {
        using var answer = await browser.PostAsync(portal.Portal.At(Page), await browser.TokenAsync(portal.Portal.At(Page)));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var refresh = Assert.Single(answer.Headers.GetValues("Refresh"));
        Assert.StartsWith("0; url=", refresh, StringComparison.Ordinal);
        return new(refresh["0; url=".Length..]);
    }
}

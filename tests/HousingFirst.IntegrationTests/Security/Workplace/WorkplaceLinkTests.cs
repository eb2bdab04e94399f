using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using HousingFirst.IntegrationTests.Security.Links;
using HousingFirst.Platform.Mail;
using HousingFirst.Platform.Security;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Mail;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Security.Workplace;

/// <summary>People link their own account with their workplace, and nobody else's.</summary>
public sealed class WorkplaceLinkTests(WorkplaceHost hosts) : IClassFixture<WorkplaceHost>, IAsyncLifetime
{
    private const string Page = "/account/workplace/link";

    // What the account store keeps of who the provider says it is.
    private static readonly string KeptSubject = Base64Url.EncodeToString(SHA256.HashData("emne-1"u8));

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

    [Fact]
    public async Task Link_WithASecondPersonAtTheProvider_IsRefused_AndTheFirstStays()
    {
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider);
        _provider.Claims["sub"] = "den-foerste";
        var (browser, person) = await Host.SignedInAsync(portal.Portal.Name, "Leder");
        using var first = await portal.ReturnAsync(browser, _provider.Answer(await LeaveAsync(portal, browser)));
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        _provider.Claims["sub"] = "den-anden";

        using var second = await portal.ReturnAsync(browser, _provider.Answer(await LeaveAsync(portal, browser)));

        Assert.Contains("allerede forbundet med en anden konto på din arbejdsplads", await WorkplacePortal.TextAsync(second), StringComparison.Ordinal);
        Assert.Equal(["LinkedAlready"], await portal.RefusalsAsync());
        using var shut = await portal.SignInAsync(Host.Browser(), _provider);
        Assert.Equal(HttpStatusCode.Forbidden, shut.StatusCode);
        _provider.Claims["sub"] = "den-foerste";
        Assert.Equal(person.Id, (await portal.SignedInAsync(Host.Browser(), _provider)).Id);
    }

    [Fact]
    public async Task Link_OfSomebodyElse_IsSeenAndEndedByWhoLooksAfterAccounts()
    {
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider);
        var (browser, person) = await Host.SignedInAsync(portal.Portal.Name, "Medarbejder");
        using (await portal.ReturnAsync(browser, _provider.Answer(await LeaveAsync(portal, browser))))
        {
            Assert.NotNull(await portal.WhoAsync(browser));
        }

        Assert.Equal(KeptSubject, await Host.InPortalAsync(portal.Portal.Name, async services =>
        {
            var users = services.GetRequiredService<UserManager<PlatformUser>>();
            return Assert.Single(await users.GetLoginsAsync((await users.FindByIdAsync(person.Id))!)).ProviderKey;
        }));
        var (admin, keeper) = await Host.SignedInAsync(portal.Portal.Name, "Leder");
        var page = portal.Portal.At($"/admin/personer/{person.Id}");
        var shown = WebUtility.HtmlDecode(await admin.TextAsync(page));
        Assert.Contains("<strong>Prøvekommunen</strong>", shown, StringComparison.Ordinal);
        Assert.Matches("Forbundet [0-9]+[.][0-9]+[.][0-9]{4}", shown);
        Assert.DoesNotContain("emne-1", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(KeptSubject, shown, StringComparison.Ordinal);

        using var ended = await admin.PostAsync(page + "?handler=Unlink", await admin.TokenAsync(page));
        Host.Time.Pass(TimeSpan.FromMinutes(2));

        Assert.Equal(page + "?gjort=Unlinked", ended.Headers.Location?.OriginalString);
        Assert.Null(await portal.WhoAsync(browser));
        using var shut = await portal.SignInAsync(Host.Browser(), _provider);
        Assert.Equal(HttpStatusCode.Forbidden, shut.StatusCode);
        var row = Assert.Single(await portal.Portal.TrailAsync(AuditKinds.WorkplaceUnlinked));
        Assert.Equal((keeper.Id, person.Id), (row.AccountId, row.Subject?.Id));
        Assert.DoesNotContain(
            row.Details,
            detail => detail.Value.Contains("emne-1", StringComparison.Ordinal) || detail.Value.Contains(KeptSubject, StringComparison.Ordinal));
        await ToldAsync(portal.Portal.Name, person.Mail, "En administrator har afbrudt forbindelsen");
        Assert.DoesNotContain("id=\"workplace\"", await admin.TextAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_IsEndedByNobodyWithoutTheRight_NorFromAnotherPortal()
    {
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider);
        var (browser, person) = await Host.SignedInAsync(portal.Portal.Name, "Medarbejder");
        using (await portal.ReturnAsync(browser, _provider.Answer(await LeaveAsync(portal, browser))))
        {
            Assert.NotNull(await portal.WhoAsync(browser));
        }

        var other = await LinkPortal.ComposeAsync(Host);
        var elsewhere = await other.SignedInAsync("Leder");
        using var foreign = await elsewhere.PostAsync(
            other.At($"/admin/personer/{person.Id}?handler=Unlink"), await elsewhere.TokenAsync(other.At("/admin/personer/ny")));
        using var colleague = await (await portal.Portal.SignedInAsync("Medarbejder")).GetAsync(portal.Portal.At($"/admin/personer/{person.Id}"));
        using var own = await browser.PostAsync(
            portal.Portal.At($"/admin/personer/{person.Id}?handler=Unlink"), await browser.TokenAsync(portal.Portal.At("/account")));

        Assert.Equal(
            (HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound), (foreign.StatusCode, colleague.StatusCode, own.StatusCode));
        Assert.Equal(person.Id, (await portal.SignedInAsync(Host.Browser(), _provider)).Id);
        Assert.Empty(await portal.Portal.TrailAsync(AuditKinds.WorkplaceUnlinked));
    }

    [Fact]
    public async Task Link_ThatIsTheOnlyWayIn_IsEndedByWhoLooksAfterAccounts_AndAOneTimePasswordLetsInAgain()
    {
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider, WorkplacePortal.Open);
        _provider.Claims = WorkplacePortal.Person(LinkPortal.NewMail());
        var person = await portal.SignedInAsync(Host.Browser(), _provider);
        var admin = await portal.Portal.SignedInAsync("Leder");
        var page = portal.Portal.At($"/admin/personer/{person.Id}");
        Assert.Contains("Personen har hverken adgangskode eller adgangsnøgle", WebUtility.HtmlDecode(await admin.TextAsync(page)), StringComparison.Ordinal);

        using var ended = await admin.PostAsync(page + "?handler=Unlink", await admin.TokenAsync(page));

        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        await ToldAsync(portal.Portal.Name, person.Mail, "Bed en administrator om en engangskode");
        Assert.DoesNotContain(await MailsAsync(portal.Portal.Name, person.Mail), text => text.Contains("Log ind med", StringComparison.Ordinal));
        using var oneTime = await admin.PostAsync(page + "?handler=OneTime", await admin.TokenAsync(page));
        Assert.Equal(HttpStatusCode.OK, oneTime.StatusCode);
        Assert.True((await portal.AccountAsync(person.Id))!.HasPassword);
    }

    [Fact]
    public async Task Unlink_AskedForTwice_IsDoneAndToldOnce()
    {
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider);
        var (browser, person) = await Host.SignedInAsync(portal.Portal.Name, "Medarbejder");
        (await portal.ReturnAsync(browser, _provider.Answer(await LeaveAsync(portal, browser)))).Dispose();
        var admin = await portal.Portal.SignedInAsync("Leder");
        var page = portal.Portal.At($"/admin/personer/{person.Id}");
        var token = await admin.TokenAsync(page);
        (await admin.PostAsync(page + "?handler=Unlink", token)).Dispose();
        var mails = await CountMailsAsync(portal.Portal.Name);

        using var again = await admin.PostAsync(page + "?handler=Unlink", token);

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Contains("Kontoen er ikke forbundet med en arbejdsplads", await WorkplacePortal.TextAsync(again), StringComparison.Ordinal);
        Assert.Single(await portal.Portal.TrailAsync(AuditKinds.WorkplaceUnlinked));
        Assert.Equal(mails, await CountMailsAsync(portal.Portal.Name));
    }

    [Fact]
    public async Task Links_WithTwoTenantsOfOneHost_AreShownByTheirOwnNames()
    {
        // Both stand on 127.0.0.1, as all tenants of a large provider share its host.
        await using var before = await Provider.StartAsync(Host.Time);
        var portal = await WorkplacePortal.ComposeAsync(Host, before, settings => settings with { Name = "Den gamle kommune" });
        var (browser, person) = await Host.SignedInAsync(portal.Portal.Name, "Medarbejder");
        (await portal.ReturnAsync(browser, before.Answer(await LeaveAsync(portal, browser)))).Dispose();
        await portal.SetUpAsync(_provider);
        (await portal.ReturnAsync(browser, _provider.Answer(await LeaveAsync(portal, browser)))).Dispose();

        var admin = await portal.Portal.SignedInAsync("Leder");
        var shown = WebUtility.HtmlDecode(await admin.TextAsync(portal.Portal.At($"/admin/personer/{person.Id}")));

        Assert.Contains("<strong>Den gamle kommune</strong>", shown, StringComparison.Ordinal);
        Assert.Contains("<strong>Prøvekommunen</strong>", shown, StringComparison.Ordinal);
    }

    /// <summary>Waits until the mail has come: in Development they go to a folder, which the host sends to by itself.</summary>
    private async Task ToldAsync(string portal, string mail, string what)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var folder = Host.Services.GetRequiredService<FolderTransport>();
        while (!await IsThereAsync())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }

        async Task<bool> IsThereAsync()
        {
            try
            {
                return (await folder.ListAsync(portal, patience.Token))
                    .Any(sent => sent.Content.To == mail && sent.Content.Text.Contains(what, StringComparison.Ordinal));
            }
            catch (JsonException)
            {
                return false; // it is being written
            }
        }
    }

    private Task<int> CountMailsAsync(string portal) => Host.InPortalAsync(
        portal, services => services.GetRequiredService<IMailJournal>().CountAsync(null, null, CancellationToken.None));

    private async Task<IReadOnlyList<string>> MailsAsync(string portal, string mail) =>
    [
        .. (await Host.Services.GetRequiredService<FolderTransport>().ListAsync(portal, CancellationToken.None))
            .Where(sent => sent.Content.To == mail).Select(sent => sent.Content.Text),
    ];

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

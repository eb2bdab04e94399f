using System.Net;
using HousingFirst.Platform.Security.SecondFactors;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Security.SecondFactors;

/// <summary>Owners set up an app, keep its recovery codes and take it away; administrators take it away for who has lost their telephone.</summary>
[Collection(SecurityCollection.Name)]
public sealed class AppTests(SecurityHost host)
{
    private const string Page = "/account/app";

    [Fact]
    public async Task App_CountsFromTheCodeThatProvesIt_AndNotBefore()
    {
        var (browser, person) = await host.SignedInAsync("default");
        var (key, seal) = AppHolder.Setup(await browser.TextAsync(Page));

        using var wrong = await browser.PostAsync(Page + "?handler=On", await browser.TokenAsync(Page), ("Seal", seal), ("Form.Code", "abcdef"));
        var again = await wrong.Content.ReadAsStringAsync();
        Assert.Equal(key, AppHolder.Setup(again).Key);
        Assert.Contains("Koden passer ikke til nøglen", again, StringComparison.Ordinal);
        Assert.False((await FindAsync(person)).HasApp);

        using var right = await browser.PostAsync(Page + "?handler=On", await browser.TokenAsync(Page), ("Seal", seal), ("Form.Code", Now(key)));
        Assert.Equal(RecoveryCode.Many, AppHolder.Codes(await right.Content.ReadAsStringAsync()).Count);
        Assert.Equal(new SecondFactor(true, RecoveryCode.Many), await FindAsync(person));
        Assert.Contains("no-store", right.Headers.CacheControl!.ToString(), StringComparison.Ordinal);

        // Sent once more, it neither makes other codes nor shows the old ones.
        using var replayed = await browser.PostAsync(Page + "?handler=On", await browser.TokenAsync(Page), ("Seal", seal), ("Form.Code", Now(key)));
        Assert.Empty(AppHolder.Codes(await replayed.Content.ReadAsStringAsync()));
        Assert.Single(await TrailAsync(person, AuditKinds.AppAdded));
        Assert.Single(await MailsAsync(person), text => text.Contains("Der er slået kode fra app til", StringComparison.Ordinal));
        Assert.DoesNotContain(await MailsAsync(person), text => text.Contains(key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task App_OnAKeyOfSomebodyElse_IsRefused()
    {
        var (other, _) = await host.SignedInAsync("default");
        var (foreign, _) = await host.SignedInAsync("nordlys");
        var (browser, person) = await host.SignedInAsync("default");
        foreach (var page in new[] { await other.TextAsync(Page), await foreign.TextAsync("/nordlys" + Page) })
        {
            var (key, seal) = AppHolder.Setup(page);
            using var answer = await browser.PostAsync(Page + "?handler=On", await browser.TokenAsync(Page), ("Seal", seal), ("Form.Code", Now(key)));
            Assert.Contains("stået åben for længe", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.False((await FindAsync(person)).HasApp);
    }

    [Fact]
    public async Task Page_WithoutAFreshProof_AsksForItAndShowsNoKey()
    {
        var (browser, person) = await host.SignedInAsync("default");
        host.Time.Pass(TimeSpan.FromMinutes(5));

        using var asked = await browser.GetAsync(Page);
        Assert.Equal("/account/confirm?returnUrl=%2Faccount%2Fapp", asked.Headers.Location?.OriginalString);
        using var posted = await browser.PostAsync(Page + "?handler=Off", await browser.TokenAsync("/account"));
        Assert.StartsWith("/account/confirm", posted.Headers.Location?.OriginalString, StringComparison.Ordinal);

        using var wrong = await ConfirmAsync(browser, "forkert kodeord");
        Assert.Contains("Adgangskoden er ikke rigtig", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var right = await ConfirmAsync(browser, SecurityHost.Password);
        Assert.Equal(Page, right.Headers.Location?.OriginalString);
        Assert.NotEmpty(AppHolder.Setup(await browser.TextAsync(Page)).Key);
        Assert.False((await FindAsync(person)).HasApp);
    }

    [Fact]
    public async Task TurnedOff_ByItsOwner_AsksForNoCodeAndTellsThemSo()
    {
        var holder = await AppHolder.InAsync(host);

        using var off = await holder.Browser.PostAsync(Page + "?handler=Off", await holder.Browser.TokenAsync(Page));

        Assert.Equal("/account?app=Removed#app", off.Headers.Location?.OriginalString);
        using var signedIn = await host.Browser().SignInAsync("", holder.Person.Mail, SecurityHost.Password);
        Assert.Equal("/", signedIn.Headers.Location?.OriginalString);
        Assert.Single(await TrailAsync(holder.Person, AuditKinds.AppRemoved));
        Assert.Single(await MailsAsync(holder.Person), text => text.Contains("slået fra", StringComparison.Ordinal));
        Assert.True(await holder.IsInAsync(holder.Browser));
    }

    [Fact]
    public async Task RecoveryCodes_MadeAnew_EndTheOldOnes()
    {
        var holder = await AppHolder.InAsync(host);

        using var made = await holder.Browser.PostAsync(Page + "?handler=Codes", await holder.Browser.TokenAsync(Page));

        var fresh = AppHolder.Codes(await made.Content.ReadAsStringAsync());
        Assert.Equal(RecoveryCode.Many, fresh.Count);
        Assert.Empty(fresh.Intersect(holder.RecoveryCodes, StringComparer.Ordinal));
        var browser = await holder.HalfwayAsync();
        using var old = await holder.SendAsync(browser, holder.RecoveryCodes[0]);
        Assert.Equal(HttpStatusCode.OK, old.StatusCode);
        using var right = await holder.SendAsync(browser, fresh[0]);
        Assert.Equal(HttpStatusCode.Redirect, right.StatusCode);
        Assert.Equal(new SecondFactor(true, RecoveryCode.Many - 1), await FindAsync(holder.Person));
        Assert.Contains("tilbage: 9 af 10", await browser.TextAsync("/account"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Administrator_TakesAwayTheAppOfWhoLostTheirTelephone_AndNeverSeesIt()
    {
        var holder = await AppHolder.InAsync(host);
        var (admin, _) = await host.SignedInAsync("default", WellKnownRoles.Administrator);
        var page = $"/admin/personer/{holder.Person.Id}";
        var shown = await admin.TextAsync(page);
        Assert.Contains("handler=ResetApp", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(holder.Key, shown, StringComparison.Ordinal);
        host.Time.Pass(TimeSpan.FromMinutes(1));

        using var reset = await admin.PostAsync(page + "?handler=ResetApp", await admin.TokenAsync(page));

        Assert.Equal(page + "?gjort=AppReset", reset.Headers.Location?.OriginalString);
        using var signedIn = await host.Browser().SignInAsync("", holder.Person.Mail, SecurityHost.Password);
        Assert.Equal("/", signedIn.Headers.Location?.OriginalString);
        host.Time.Pass(TimeSpan.FromMinutes(1));
        Assert.False(await holder.IsInAsync(holder.Browser));
        Assert.Single(await TrailAsync(holder.Person, AuditKinds.AppReset));
        Assert.Single(await MailsAsync(holder.Person), text => text.Contains("En administrator har fjernet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reset_ByWhoMayNotReachTheAccount_IsRefused()
    {
        var (reader, _) = await host.SignedInAsync("default", "Reader");
        var holder = await AppHolder.InAsync(host, "default", WellKnownRoles.Administrator);

        using var answer = await reader.PostAsync($"/admin/personer/{holder.Person.Id}?handler=ResetApp", await reader.TokenAsync("/account"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.True((await FindAsync(holder.Person)).HasApp);
    }

    private string Now(string key) => AppHolder.CodeOf(host, key);

    private static async Task<HttpResponseMessage> ConfirmAsync(Browser browser, string password) => await browser.PostAsync(
        "/account/confirm", await browser.TokenAsync("/account/confirm"), ("Form.Password", password), ("ReturnUrl", Page));

    private Task<SecondFactor> FindAsync(Account person) =>
        host.InPortalAsync("default", services => services.GetRequiredService<ISecondFactors>().FindAsync(person.Id, default));

    private Task<IReadOnlyList<AuditLine>> TrailAsync(Account person, string kind) => host.InPortalAsync(
        "default", services => services.GetRequiredService<IAuditReader>().ListAsync(new() { SubjectId = person.Id, Kind = kind }, 0, 100, default));

    private Task<List<string>> MailsAsync(Account person) => AppHolder.MailsAsync(host, person);
}

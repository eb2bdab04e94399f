using System.Net;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Security;

/// <summary>From adding a passkey to losing the telephone it was on: each answer counts once, each change is proved and told, and nothing outlives its key.</summary>
[Collection(SecurityCollection.Name)]
public sealed class PasskeyLifeTests(SecurityHost host)
{
    private const string Page = "/account";
    private const string SignIn = "/account/signin";

    [Fact]
    public async Task Answer_ToASignIn_OpensOneSessionAndNoSecond_AlsoWhenSentTwiceAtOnce()
    {
        using SoftPasskey passkey = new();
        await HolderAsync(passkey);
        var (one, other) = (host.Browser(), host.Browser());
        var answer = passkey.Get(await one.TextAsync(SignIn));
        var tokens = (await one.TokenAsync(SignIn), await other.TokenAsync(SignIn));

        var sent = await Task.WhenAll(one.PostAsync(SignIn + "?handler=Passkey", tokens.Item1, answer), other.PostAsync(SignIn + "?handler=Passkey", tokens.Item2, answer));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Redirect], sent.Select(response => response.StatusCode).Order());
        using var later = await other.PostAsync(SignIn + "?handler=Passkey", await host.Browser().TokenAsync(SignIn), answer);
        Assert.NotEqual(HttpStatusCode.Redirect, later.StatusCode);
    }

    [Fact]
    public async Task Passkey_SignsInWithoutACode_ThoughTheAccountHasAnApp()
    {
        using SoftPasskey passkey = new();
        var holder = await SecondFactors.AppHolder.InAsync(host);
        await AddAsync(holder.Browser, passkey);

        var browser = await SignedInAsync(passkey);

        Assert.True(await IsInAsync(browser));
    }

    [Fact]
    public async Task Adding_WithoutAFreshProof_IsLedToOne_AndAPasskeyIsOne()
    {
        using SoftPasskey passkey = new();
        using SoftPasskey second = new();
        var (browser, person) = await HolderAsync(passkey);
        var early = second.Create(await browser.TextAsync(Page));
        host.Time.Pass(TimeSpan.FromMinutes(5));

        Assert.DoesNotContain("handler=AddPasskey", await browser.TextAsync(Page), StringComparison.Ordinal);
        using var refused = await browser.PostAsync(Page + "?handler=AddPasskey", await browser.TokenAsync(Page), early);
        Assert.StartsWith("/account/confirm", refused.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.Single(await ListAsync(person));

        const string confirm = "/account/confirm?returnUrl=%2Faccount%23passkeys";
        using var proved = await browser.PostAsync(
            "/account/confirm?handler=Passkey", await browser.TokenAsync(confirm), [.. passkey.Get(await browser.TextAsync(confirm)), ("ReturnUrl", "/account#passkeys")]);
        Assert.Equal("/account#passkeys", proved.Headers.Location?.OriginalString);
        await AddAsync(browser, second);
        Assert.Equal(2, (await ListAsync(person)).Count);
    }

    [Fact]
    public async Task Proof_WithThePasskeyOfSomebodyElse_IsNone()
    {
        using SoftPasskey foreign = new();
        using SoftPasskey own = new();
        await HolderAsync(foreign);
        var (browser, _) = await HolderAsync(own);
        host.Time.Pass(TimeSpan.FromMinutes(5));

        using var answer = await browser.PostAsync(
            "/account/confirm?handler=Passkey", await browser.TokenAsync("/account/confirm"), foreign.Get(await browser.TextAsync("/account/confirm")));

        Assert.Contains("hører ikke til din konto", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var app = await browser.GetAsync("/account/app");
        Assert.Equal(HttpStatusCode.Redirect, app.StatusCode);
    }

    [Fact]
    public async Task Removed_ByItsOwner_EndsTheSessionsBegunWithIt_AndNoOthers()
    {
        using SoftPasskey passkey = new();
        var (browser, person) = await HolderAsync(passkey);
        var telephone = await SignedInAsync(passkey);
        var desk = host.Browser();
        (await desk.SignInAsync("", person.Mail, SecurityHost.Password)).Dispose();
        var id = Assert.Single(await ListAsync(person)).Id;

        using var removed = await browser.PostAsync(Page + "?handler=RemovePasskey", await browser.TokenAsync(Page), ("id", id));
        host.Time.Pass(TimeSpan.FromMinutes(1));

        Assert.Equal("/account?passkey=Removed", removed.Headers.Location?.OriginalString);
        Assert.Equal((false, true, true), (await IsInAsync(telephone), await IsInAsync(desk), await IsInAsync(browser)));
        Assert.Equal(
            ["Der er tilføjet en adgangsnøgle til din konto", "En adgangsnøgle er fjernet fra din konto på"],
            (await MailsAsync(person)).Select(text => string.Join(' ', text.Split('\n')[2].Split(' ')[..8])).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Removed_ByAnAdministrator_ForALostTelephone_LeavesTheWayByAOneTimePassword()
    {
        using SoftPasskey passkey = new();
        var (_, person) = await HolderAsync(passkey);
        var telephone = await SignedInAsync(passkey);
        var (admin, _) = await host.SignedInAsync("default", WellKnownRoles.Administrator);
        host.Time.Pass(TimeSpan.FromMinutes(1));
        var page = $"/admin/personer/{person.Id}";
        Assert.Contains("Adgangsnøgler (1)", await admin.TextAsync(page), StringComparison.Ordinal);
        var id = Assert.Single(await ListAsync(person)).Id;

        using var removed = await admin.PostAsync(page + "?handler=RemovePasskey", await admin.TokenAsync(page), ("passkey", id));
        host.Time.Pass(TimeSpan.FromMinutes(1));

        Assert.Equal(page + "?gjort=PasskeyRemoved", removed.Headers.Location?.OriginalString);
        Assert.Empty(await ListAsync(person));
        Assert.False(await IsInAsync(telephone));
        Assert.Single(await TrailAsync(person, AuditKinds.PasskeyRemoved));
        Assert.Single(await MailsAsync(person), text => text.Contains("En administrator har fjernet en adgangsnøgle", StringComparison.Ordinal));
        var browser = host.Browser();
        using var gone = await browser.PostAsync(SignIn + "?handler=Passkey", await browser.TokenAsync(SignIn), passkey.Get(await browser.TextAsync(SignIn)));
        Assert.Equal(HttpStatusCode.OK, gone.StatusCode);
    }

    private async Task<(Browser Browser, Account Person)> HolderAsync(SoftPasskey passkey)
    {
        var (browser, person) = await host.SignedInAsync("default");
        await AddAsync(browser, passkey);
        return (browser, person);
    }

    private static async Task AddAsync(Browser browser, SoftPasskey passkey)
    {
        using var added = await browser.PostAsync(
            Page + "?handler=AddPasskey", await browser.TokenAsync(Page), [.. passkey.Create(await browser.TextAsync(Page)), ("Passkey.Name", "Min telefon")]);
        Assert.Equal("/account?passkey=Added", added.Headers.Location?.OriginalString);
    }

    private async Task<Browser> SignedInAsync(SoftPasskey passkey)
    {
        var browser = host.Browser();
        using var answer = await browser.PostAsync(SignIn + "?handler=Passkey", await browser.TokenAsync(SignIn), passkey.Get(await browser.TextAsync(SignIn)));
        Assert.Equal("/", answer.Headers.Location?.OriginalString);
        return browser;
    }

    private static async Task<bool> IsInAsync(Browser browser)
    {
        using var answer = await browser.GetAsync(Page);
        return answer.StatusCode == HttpStatusCode.OK;
    }

    private Task<IReadOnlyList<Passkey>> ListAsync(Account person) =>
        host.InPortalAsync("default", services => services.GetRequiredService<IPasskeys>().ListAsync(person.Id, default));

    private Task<IReadOnlyList<AuditLine>> TrailAsync(Account person, string kind) => host.InPortalAsync(
        "default", services => services.GetRequiredService<IAuditReader>().ListAsync(new() { SubjectId = person.Id, Kind = kind }, 0, 100, default));

    private Task<List<string>> MailsAsync(Account person) => SecondFactors.AppHolder.MailsAsync(host, person);
}

using System.Net;
using HousingFirst.IntegrationTests.Security.Links;

namespace HousingFirst.IntegrationTests.Security.Workplace;

/// <summary>
/// Whatever does not prove that the provider has just sent this person to this browser lets nobody in, and is written down for what it is.
/// </summary>
public sealed class WorkplaceLiesTests(WorkplaceHost hosts) : IClassFixture<WorkplaceHost>, IAsyncLifetime
{
    private Provider _provider = null!; // started before each test

    private SecurityHost Host => hosts.Host;

    public async Task InitializeAsync() => _provider = await Provider.StartAsync(Host.Time);

    public async Task DisposeAsync() => await _provider.DisposeAsync();

    [Theory]
    [InlineData(Lie.AnotherIssuer, "Unproved Issuer")]
    [InlineData(Lie.AnotherAudience, "Unproved Audience")]
    [InlineData(Lie.SeveralAudiencesForAnotherParty, "Unproved Party")]
    [InlineData(Lie.ForAnotherParty, "Unproved Party")]
    [InlineData(Lie.AnotherNonce, "Unproved Nonce")]
    [InlineData(Lie.NoNonce, "Unproved Nonce")]
    [InlineData(Lie.Expired, "Unproved Expired")]
    [InlineData(Lie.WithoutExpiry, "Unproved Expired")]
    [InlineData(Lie.FromTheFuture, "Unproved FromTheFuture")]
    [InlineData(Lie.NotYetValid, "Unproved Expired")]
    [InlineData(Lie.NoSubject, "Unproved Subject")]
    [InlineData(Lie.WithoutSignature, "Unproved Algorithm")]
    [InlineData(Lie.SignedWithTheClientsSecret, "Unproved Algorithm")]
    [InlineData(Lie.SignedWithAForeignKey, "Unproved UnknownKey")]
    [InlineData(Lie.KeyOfANameThatIsKnown, "Unproved Signature")]
    [InlineData(Lie.ChangedAfterSigning, "Unproved Signature")]
    [InlineData(Lie.NoToken, "ProviderRefused")]
    [InlineData(Lie.NotAToken, "Unproved Malformed")]
    [InlineData(Lie.Enormous, "Unproved Malformed")]
    public async Task Token_ThatLies_LetsNobodyIn(Lie lie, string written)
    {
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider, WorkplacePortal.Open);
        var mail = LinkPortal.NewMail();
        _provider.Claims = WorkplacePortal.Person(mail);
        _provider.Lie = lie;
        var browser = Host.Browser();

        using var answer = await portal.SignInAsync(browser, _provider);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal([written], await portal.RefusalsAsync());
        Assert.Null(await portal.WhoAsync(browser));
        Assert.Null(await portal.FindAsync(mail));
    }

    [Fact]
    public async Task Keys_ThatTheProviderHasChanged_AreFetchedThoughNotForEverybodyWhoAsks()
    {
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider, WorkplacePortal.Open);
        _provider.Claims = WorkplacePortal.Person(LinkPortal.NewMail());
        await portal.SignedInAsync(Host.Browser(), _provider);
        _provider.Rotate();
        using (var tooSoon = await portal.SignInAsync(Host.Browser(), _provider))
        {
            Assert.Equal((HttpStatusCode.Forbidden, 1), (tooSoon.StatusCode, _provider.KeysAsked));
        }

        Host.Time.Pass(TimeSpan.FromMinutes(2));

        await portal.SignedInAsync(Host.Browser(), _provider);
        Assert.Equal(2, _provider.KeysAsked);
    }

    [Fact]
    public async Task Answer_ToAnotherBrowserOrPortalOrTwiceOrLate_IsLost()
    {
        var (portal, other) = (await WorkplacePortal.ComposeAsync(Host, _provider, WorkplacePortal.Open), await WorkplacePortal.ComposeAsync(Host, _provider, WorkplacePortal.Open));
        _provider.Claims = WorkplacePortal.Person(LinkPortal.NewMail());
        var browser = Host.Browser();

        await AssertLostAsync(portal, Host.Browser(), _provider.Answer(await portal.LeaveAsync(browser)));
        await AssertLostAsync(other, browser, _provider.Answer(await portal.LeaveAsync(browser)));

        var once = _provider.Answer(await portal.LeaveAsync(browser));
        using (var first = await portal.ReturnAsync(browser, once))
        {
            Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        }

        await AssertLostAsync(portal, browser, once);

        var late = _provider.Answer(await portal.LeaveAsync(browser));
        Host.Time.Pass(TimeSpan.FromMinutes(16));
        await AssertLostAsync(portal, browser, late);

        // What nobody here has begun fills no trail.
        Assert.Empty(await portal.RefusalsAsync());
        Assert.Empty(await other.RefusalsAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("?state=")]
    [InlineData("?code=x&state=gættet")]
    [InlineData("?error=server_error")]
    public async Task Answer_ThatIsMadeUp_IsLost(string brought) =>
        await AssertLostAsync(await WorkplacePortal.ComposeAsync(Host, _provider, WorkplacePortal.Open), Host.Browser(), brought);

    [Fact]
    public async Task Cookie_OfABegunSignIn_OfAnotherPortal_OpensNothing()
    {
        var (portal, other) = (await WorkplacePortal.ComposeAsync(Host, _provider, WorkplacePortal.Open), await WorkplacePortal.ComposeAsync(Host, _provider, WorkplacePortal.Open));
        _provider.Claims = WorkplacePortal.Person(LinkPortal.NewMail());
        var browser = Host.Browser();
        var brought = _provider.Answer(await portal.LeaveAsync(browser));
        foreach (var (name, value) in browser.CookiesFor(portal.Portal.At(WorkplacePortal.Back)))
        {
            browser.Cookies.Add(new Cookie(name.Replace(portal.Portal.Name, other.Portal.Name, StringComparison.Ordinal), value, "/", "localhost"));
        }

        await AssertLostAsync(other, browser, brought);
    }

    [Fact]
    public async Task Settings_ThatChangedWhileSomebodyWasAway_TakeNoAnswerOfBefore()
    {
        await using var newer = await Provider.StartAsync(Host.Time);
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider, WorkplacePortal.Open);
        var browser = Host.Browser();
        var brought = _provider.Answer(await portal.LeaveAsync(browser));
        await portal.SetUpAsync(newer, WorkplacePortal.Open);
        await AssertLostAsync(portal, browser, brought);
    }

    [Theory]
    [InlineData(false, "https://andre.example.test", "Unproved Issuer")]
    [InlineData(true, null, "Unproved Issuer")]
    public async Task Answer_OfAnotherProviderThanTheOneAsked_IsRefused(bool promises, string? named, string written)
    {
        _provider.Describe = document => document["authorization_response_iss_parameter_supported"] = promises;
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider, WorkplacePortal.Open);
        _provider.Claims = WorkplacePortal.Person(LinkPortal.NewMail());
        var browser = Host.Browser();
        var brought = _provider.Answer(await portal.LeaveAsync(browser)) + (named is null ? "" : $"&iss={Uri.EscapeDataString(named)}");
        using var answer = await portal.ReturnAsync(browser, brought);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal([written], await portal.RefusalsAsync());
    }

    [Theory]
    [InlineData("access_denied", "Cancelled", "Du afbrød login")]
    [InlineData("login_required", "ProviderRefused", "ville ikke sende dig videre")]
    public async Task Error_OfTheProvider_IsToldInPlainWords(string error, string written, string told)
    {
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider, WorkplacePortal.Open);
        var browser = Host.Browser();
        var state = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery((await portal.LeaveAsync(browser)).Query)["state"];
        using var answer = await portal.ReturnAsync(browser, $"?state={state}&error={error}&error_description=%3Cscript%3E");
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains(told, WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        Assert.Equal([written], await portal.RefusalsAsync());
    }

    [Fact]
    public async Task Provider_ThatDoesNotAnswer_IsToldAndNotAskedByEverybody()
    {
        var portal = await WorkplacePortal.ComposeAsync(Host, _provider, WorkplacePortal.Open);
        var asked = 0;
        _provider.Disturb = context =>
        {
            asked++;
            context.Response.StatusCode = 500;
            return Task.FromResult(true);
        };
        foreach (var _ in Enumerable.Range(0, 3))
        {
            using var answer = await Host.Browser().GetAsync(portal.Portal.At(WorkplacePortal.Start));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.Contains("svarer ikke lige nu", await WorkplacePortal.TextAsync(answer), StringComparison.Ordinal);
        }

        Assert.Equal(1, asked);
    }

    private static async Task AssertLostAsync(WorkplacePortal portal, Browser browser, string brought)
    {
        using var answer = await portal.ReturnAsync(browser, brought);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("hører ikke til et login, der er begyndt i denne browser", await WorkplacePortal.TextAsync(answer), StringComparison.Ordinal);
    }
}

using System.Net;

namespace HousingFirst.IntegrationTests.Security;

public sealed class RateLimitTests : IAsyncLifetime
{
    private const int Limit = 3;

    private readonly SecurityHost _host = new() { SecretsPerMinute = Limit };

    public Task InitializeAsync() => _host.InitializeAsync();

    public Task DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task SignIn_MoreAttemptsThanOneAddressMayMake_IsTurnedAwayInThatPortalAlone()
    {
        var person = await _host.PersonAsync("nordlys");
        var browser = _host.Browser();
        for (var attempt = 0; attempt < Limit; attempt++)
        {
            using var tried = await browser.SignInAsync("", $"a{attempt}@example.test", "forkert kodeord");
            Assert.Equal(HttpStatusCode.OK, tried.StatusCode);
        }

        using var turnedAway = await browser.SignInAsync("", "b@example.test", "forkert kodeord");
        using var elsewhere = await browser.SignInAsync("/nordlys", person.Mail, SecurityHost.Password);
        Assert.Equal(HttpStatusCode.TooManyRequests, turnedAway.StatusCode);
        Assert.NotNull(turnedAway.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.Redirect, elsewhere.StatusCode);
    }

    [Fact]
    public async Task Code_MoreAttemptsThanOneAddressMayMake_IsTurnedAway()
    {
        var browser = _host.Browser();
        var token = await browser.TokenAsync("/account/signin");
        for (var attempt = 0; attempt < Limit; attempt++)
        {
            using var tried = await browser.PostAsync("/account/code", token, ("Form.Code", "000000"));
            Assert.Equal(HttpStatusCode.Redirect, tried.StatusCode);
        }

        using var turnedAway = await browser.PostAsync("/account/code", token, ("Form.Code", "000000"));
        Assert.Equal(HttpStatusCode.TooManyRequests, turnedAway.StatusCode);
    }
}

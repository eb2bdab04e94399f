using System.Diagnostics;

namespace HousingFirst.IntegrationTests.Security;

public sealed class RefusalTimeTests : IAsyncLifetime
{
    private static readonly TimeSpan Takes = TimeSpan.FromMilliseconds(250);

    // A timer may go off this much before its time.
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(16);

    private readonly SecurityHost _host = new() { RefusalTakes = Takes };

    public Task InitializeAsync() => _host.InitializeAsync();

    public Task DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task SignIn_Refused_TakesItsTimeWhateverTheReason()
    {
        var person = await _host.PersonAsync("default");
        Assert.True(await TimeAsync("nobody@example.test") >= Takes - Tick);
        for (var attempt = 0; attempt < 6; attempt++)
        {
            Assert.True(await TimeAsync(person.Mail) >= Takes - Tick);
        }
    }

    private async Task<TimeSpan> TimeAsync(string mail)
    {
        var browser = _host.Browser();
        var token = await browser.TokenAsync("/account/signin");
        var began = Stopwatch.GetTimestamp();
        using var response = await browser.PostAsync("/account/signin", token, ("Form.Mail", mail), ("Form.Password", "forkert kodeord"));
        return Stopwatch.GetElapsedTime(began);
    }
}

using HousingFirst.IntegrationTests.Security.SecondFactors;
using HousingFirst.Platform.Security;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Security;

/// <summary>Passwords are counted before they are compared: whoever sends many at once has no more tries than whoever sends one after the other.</summary>
[Collection(SecurityCollection.Name)]
public sealed class LockoutTests(SecurityHost host)
{
    private const int Limit = 5;

    [Fact]
    public Task WrongPasswords_SentAtOnce_AreComparedNoMoreThanTheLimit() => SentAtOnceAsync(host, "default");

    [Fact]
    public async Task RightPassword_AmongWrongOnesAtOnce_OpensAtMostWhatTheLimitLeaves()
    {
        var person = await host.PersonAsync("default");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 30).Select(sent => TryAsync(host, "default", person, sent == 29 ? SecurityHost.Password : "forkert kodeord")));

        // A right one forgives the wrong ones before it, as it does when they come one after the other.
        var right = outcomes.Count(outcome => outcome is PasswordOutcome.Right);
        Assert.True(outcomes.Count(outcome => outcome is PasswordOutcome.Wrong) <= Limit * (1 + right), $"{right} right");
    }

    [Fact]
    public async Task RightPasswords_OfWhoOwesACode_NeitherCountNorForgive()
    {
        var holder = await AppHolder.InAsync(host);
        for (var attempt = 1; attempt < Limit; attempt++)
        {
            Assert.IsType<PasswordOutcome.Wrong>(await TryAsync(host, "default", holder.Person, "forkert kodeord"));
        }

        for (var attempt = 0; attempt < 2 * Limit; attempt++)
        {
            Assert.IsType<PasswordOutcome.Right>(await TryAsync(host, "default", holder.Person, SecurityHost.Password));
        }

        Assert.IsType<PasswordOutcome.Wrong>(await TryAsync(host, "default", holder.Person, "forkert kodeord"));
        Assert.IsType<PasswordOutcome.Closed>(await TryAsync(host, "default", holder.Person, SecurityHost.Password));
    }

    [Fact]
    public async Task RightPasswords_OfWhoOwesACode_SentAtOnce_LeaveTheAccountAsItWas()
    {
        var holder = await AppHolder.InAsync(host);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => TryAsync(host, "default", holder.Person, SecurityHost.Password)));

        var user = await host.InPortalAsync("default", services => services.GetRequiredService<UserManager<PlatformUser>>().FindByIdAsync(holder.Person.Id));
        Assert.Equal((0, null), (user!.AccessFailedCount, user.LockoutEnd));
    }

    [Fact]
    public async Task Lockout_ThatIsOver_StartsCountingAnew()
    {
        var person = await host.PersonAsync("default");
        await ComparedAsync(host, "default", person, Limit);
        host.Time.Pass(TimeSpan.FromMinutes(11));

        Assert.Equal(Limit, await ComparedAsync(host, "default", person, Limit + 3));
    }

    internal static async Task SentAtOnceAsync(SecurityHost host, string portal)
    {
        var person = await host.PersonAsync(portal);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => TryAsync(host, portal, person, "forkert kodeord")));

        Assert.Equal(Limit, outcomes.Count(outcome => outcome is PasswordOutcome.Wrong));
        Assert.Equal(24 - Limit, outcomes.Count(outcome => outcome is PasswordOutcome.Closed));
        Assert.IsType<PasswordOutcome.Closed>(await TryAsync(host, portal, person, SecurityHost.Password));
        host.Time.Pass(TimeSpan.FromMinutes(11));
        Assert.IsType<PasswordOutcome.Right>(await TryAsync(host, portal, person, SecurityHost.Password));
    }

    private static async Task<int> ComparedAsync(SecurityHost host, string portal, Account person, int sent)
    {
        var compared = 0;
        for (var attempt = 0; attempt < sent; attempt++)
        {
            compared += await TryAsync(host, portal, person, "forkert kodeord") is PasswordOutcome.Wrong ? 1 : 0;
        }

        return compared;
    }

    private static Task<PasswordOutcome> TryAsync(SecurityHost host, string portal, Account person, string password) => host.InPortalAsync(portal, async services =>
    {
        var user = await services.GetRequiredService<UserManager<PlatformUser>>().FindByIdAsync(person.Id);
        return await services.GetRequiredService<PasswordCheck>().CheckAsync(user, password, CancellationToken.None);
    });
}

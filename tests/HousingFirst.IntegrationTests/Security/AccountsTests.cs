using HousingFirst.Sdk.Security;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Security;

[Collection(SecurityCollection.Name)]
public sealed class AccountsTests(SecurityHost host)
{
    [Fact]
    public async Task Create_EverythingWrong_NamesAllThatIsInTheWay() => Assert.Equal(
        [
            new AccountProblem.MailInvalid(),
            new AccountProblem.PasswordTooShort(10),
            new AccountProblem.UnknownRole("Nobody"),
            new AccountProblem.UnknownRole(WellKnownRoles.Authenticated),
        ],
        await RefusedAsync(new("no mail", "Kim", "kort", ["Nobody", WellKnownRoles.Authenticated])));

    [Theory]
    [InlineData("")]
    [InlineData("kim")]
    [InlineData("Kim <kim@example.test>")]
    [InlineData("kim@example.test\nbcc@example.test")]
    [InlineData("kim@@example.test")]
    [InlineData("kim@localhost")] // no mail would reach it
    [InlineData("kæm@example.test")]
    public async Task Create_NoMailAddress_IsRefused(string mail) =>
        Assert.Equal([new AccountProblem.MailInvalid()], await RefusedAsync(new(mail, "Kim", SecurityHost.Password, [])));

    [Fact]
    public async Task Create_MailTakenInOtherCase_IsRefused()
    {
        var person = await host.PersonAsync("default");
        Assert.Equal(
            [new AccountProblem.MailTaken()],
            await RefusedAsync(new(person.Mail.ToUpperInvariant(), "Kim", SecurityHost.Password, [])));
    }

    [Theory]
    [InlineData("kim.holm.1@example.test")]
    [InlineData("Portalen default")]
    public async Task Create_GuessablePassword_IsRefused(string password) => Assert.Equal(
        [new AccountProblem.PasswordGuessable()], await RefusedAsync(new("kim.holm.1@example.test", "Kim", password, [])));

    [Fact]
    public async Task Create_SameMailInTwoPortals_MakesTwoAccounts()
    {
        var first = await host.PersonWithMailAsync("default", "begge@example.test");
        var second = await host.PersonWithMailAsync("nordlys", "begge@example.test");
        Assert.NotEqual(first.Id, second.Id);
    }

    [Fact]
    public async Task Create_SameMailManyTimesAtOnce_MakesOneAccount()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            InDefaultAsync(accounts => accounts.CreateAsync(new("samtidig@example.test", "Kim", SecurityHost.Password, []), CancellationToken.None))));
        Assert.Single(outcomes, outcome => outcome is AccountOutcome.Saved);
        Assert.All(outcomes.OfType<AccountOutcome.Refused>(), refused =>
            Assert.All(refused.Problems, problem => Assert.Equal(new AccountProblem.MailTaken(), problem)));
    }

    [Fact]
    public async Task Find_AccountOfAnotherPortal_FindsNone()
    {
        var person = await host.PersonAsync("default");
        Assert.Null(await host.InPortalAsync("nordlys", services =>
            services.GetRequiredService<IAccounts>().FindAsync(person.Id, CancellationToken.None)));
    }

    [Fact]
    public async Task SetRoles_OtherRoles_GivesExactlyThese()
    {
        var person = await host.PersonAsync("default", "Editor");
        var outcome = await InDefaultAsync(accounts => accounts.SetRolesAsync(person.Id, ["reader", "Guest", "GUEST"], CancellationToken.None));

        Assert.Equal(["Guest", "Reader"], Assert.IsType<AccountOutcome.Saved>(outcome).Account.Roles.AsEnumerable());
    }

    [Fact]
    public async Task Change_UnknownAccount_IsRefused()
    {
        var outcome = await InDefaultAsync(accounts => accounts.EndSessionsAsync("nobody", CancellationToken.None));
        Assert.Equal(new AccountProblem.Unknown(), Assert.Single(Assert.IsType<AccountOutcome.Refused>(outcome).Problems));
    }

    [Fact]
    public async Task ChangePassword_WrongPresentOne_IsRefusedAndCounts()
    {
        var person = await host.PersonAsync("default");
        for (var attempt = 0; attempt < 5; attempt++)
        {
            var outcome = await InDefaultAsync(accounts =>
                accounts.ChangePasswordAsync(person.Id, "forkert kodeord", "fem andre korte ord", CancellationToken.None));
            Assert.Equal(new AccountProblem.PasswordWrong(), Assert.Single(Assert.IsType<AccountOutcome.Refused>(outcome).Problems));
        }

        Assert.IsType<AccountOutcome.Refused>(await InDefaultAsync(accounts =>
            accounts.ChangePasswordAsync(person.Id, SecurityHost.Password, "fem andre korte ord", CancellationToken.None)));
    }

    private Task<AccountOutcome> InDefaultAsync(Func<IAccounts, Task<AccountOutcome>> change) =>
        host.InPortalAsync("default", services => change(services.GetRequiredService<IAccounts>()));

    private async Task<IEnumerable<AccountProblem>> RefusedAsync(NewAccount account) => Assert.IsType<AccountOutcome.Refused>(
        await InDefaultAsync(accounts => accounts.CreateAsync(account, CancellationToken.None))).Problems;
}

using HousingFirst.Platform.Documents.Durable;
using HousingFirst.Platform.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace HousingFirst.IntegrationTests.Documents;

public abstract class AccountsTests(DatabaseFixture fixture) : DocumentTests(fixture)
{
    [SkippableFact]
    public async Task Create_OutsideATransaction_IsCommittedAtOnce()
    {
        await using var portal = await StartAsync();
        await using var scope = portal.Open();

        var created = await Users(scope).CreateAsync(User("a"));

        await using var other = portal.Open();
        Assert.True(created.Succeeded);
        Assert.NotNull(await Users(other).FindByNameAsync("A"));
    }

    [SkippableFact]
    public async Task Create_InAFlushedSession_IsSavedOrCancelledWithIt()
    {
        await using var portal = await StartAsync();
        await using (var cancelled = portal.Open())
        {
            await cancelled.Session.FlushAsync(default);
            await Users(cancelled).CreateAsync(User("a"));
            await cancelled.Session.CancelAsync();
        }

        await using (var saved = portal.Open())
        {
            saved.Session.Store(Note("med"));
            await saved.Session.FlushAsync(default);
            await Users(saved).CreateAsync(User("b"));
            await using var meanwhile = portal.Open();
            Assert.Null(await Users(meanwhile).FindByNameAsync("B"));
            await saved.Session.SaveChangesAsync(default);
        }

        await using var later = portal.Open();
        Assert.Null(await Users(later).FindByNameAsync("A"));
        Assert.NotNull(await Users(later).FindByNameAsync("B"));
    }

    [SkippableFact]
    public async Task Update_ChangedBySomebodyElse_IsAnAnswerAndTheScopeGoesOn()
    {
        await using var portal = await StartAsync();
        await using var mine = portal.Open();
        var user = User("a");
        await Users(mine).CreateAsync(user);
        await using (var theirs = portal.Open())
        {
            var same = await Users(theirs).FindByNameAsync("A");
            same!.DisplayName = "Deres";
            await Users(theirs).UpdateAsync(same);
        }

        user.DisplayName = "Min";
        var result = await Users(mine).UpdateAsync(user);

        Assert.False(result.Succeeded);
        await portal.StoreAsync(Note("Porten er åben"));
    }

    [SkippableFact]
    public async Task Save_Role_RaisesSettingsBecausePagesDependOnIt()
    {
        await using var portal = await StartAsync();
        var before = await portal.VersionsAsync();
        await using var scope = portal.Open();
        scope.Accounts.Roles.Add(new PlatformRole { Name = "r", NormalizedName = "R" });

        await scope.Accounts.SaveChangesAsync();
        await Users(scope).CreateAsync(User("a"));

        Assert.Equal(before with { Settings = before.Settings + 1 }, await portal.VersionsAsync());
    }

    [SkippableFact]
    public async Task Read_AfterTheSessionsCommit_StillLooksAtThisPortal()
    {
        await using var portal = await StartAsync();
        await using var scope = portal.Open();
        await Users(scope).CreateAsync(User("a"));
        scope.Session.Store(Note("x"));
        await scope.Session.SaveChangesAsync(default);

        Assert.Equal(1, await scope.Accounts.Users.CountAsync());
        scope.Session.Store(Note("y"));
        await scope.Session.SaveChangesAsync(default);
        Assert.Equal(1, await scope.Accounts.Users.CountAsync());
    }

    [SkippableFact]
    public async Task Passkey_AddedToUser_IsKept()
    {
        await using var portal = await StartAsync();
        await using var scope = portal.Open();
        var user = User("a");
        await Users(scope).CreateAsync(user);
        var passkey = new UserPasskeyInfo([1, 2], [3], DateTimeOffset.UnixEpoch, 0, ["usb"], true, false, false, [4], [5]);

        await Users(scope).AddOrUpdatePasskeyAsync(user, passkey, default);
        await Users(scope).UpdateAsync(user);

        await using var later = portal.Open();
        var found = await Users(later).FindByPasskeyIdAsync([1, 2], default);
        Assert.Equal("a", found!.UserName);
    }

    private static UserStore<PlatformUser, PlatformRole, DurableContext> Users(TestScope scope) => new(scope.Accounts);

    private static PlatformUser User(string name) => new() { UserName = name, NormalizedUserName = name.ToUpperInvariant() };
}

[Collection("SQLite")]
public sealed class SqliteAccountsTests(SqliteFixture fixture) : AccountsTests(fixture);

[Collection("PostgreSQL")]
public sealed class PostgresAccountsTests(PostgresFixture fixture) : AccountsTests(fixture);

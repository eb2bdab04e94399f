using System.Collections.Immutable;
using HousingFirst.Platform.Security.Links;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security;

internal sealed class Accounts(
    UserManager<PlatformUser> users,
    AccountDirectory directory,
    AccountFinder finder,
    AccountRules rules,
    RoleDirectory roles,
    AccountCreation creation,
    AccountRoles given,
    PasswordSetting setting,
    Administrators administrators,
    Inviters inviters,
    AccountWrite changes,
    PasswordCheck passwords,
    CurrentPerson person,
    TimeProvider clock)
    : IAccounts
{
    /// <summary>How long a one-time password can be exchanged.</summary>
    public static readonly TimeSpan OneTimeLasts = TimeSpan.FromDays(7);

    private static readonly Task<ImmutableArray<AccountProblem>> NothingInTheWay = Task.FromResult(ImmutableArray<AccountProblem>.Empty);

    public async Task<Account?> FindAsync(string id, CancellationToken cancellationToken) =>
        await users.FindByIdAsync(id) is { } user ? await directory.ShowAsync(user, cancellationToken) : null;

    public async Task<Account?> FindByMailAsync(string mail, CancellationToken cancellationToken) =>
        await users.FindByEmailAsync(mail.Trim()) is { } user ? await directory.ShowAsync(user, cancellationToken) : null;

    public async Task<IReadOnlyList<Account>> ListInRoleAsync(string role, CancellationToken cancellationToken)
    {
        List<Account> found = [];
        foreach (var user in (await users.GetUsersInRoleAsync(role)).OrderBy(user => user.Id, StringComparer.Ordinal))
        {
            found.Add(await directory.ShowAsync(user, cancellationToken));
        }

        return found;
    }

    public Task<int> CountAsync(AccountQuery query, CancellationToken cancellationToken) => finder.CountAsync(query, cancellationToken);

    public Task<IReadOnlyList<Account>> ListAsync(AccountQuery query, int skip, int take, CancellationToken cancellationToken) =>
        finder.ListAsync(query, skip, take, cancellationToken);

    public async Task<AccountOutcome> CreateAsync(NewAccount account, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(account);
        ImmutableArray<AccountProblem> problems = [.. rules.CheckGiving(account.Roles), .. await creation.CheckAsync(account, cancellationToken)];
        return problems.IsEmpty ? await creation.RunAsync(account, cancellationToken) : AccountWrite.Refuse(problems);
    }

    public Task<AccountOutcome> SetRolesAsync(string id, IReadOnlyCollection<string> wanted, CancellationToken cancellationToken) => ChangeAsync(
        id,
        AccountChange.Roles(AuditKinds.AccountRoles, wanted),
        async user =>
        [
            .. (await roles.UnknownAsync(wanted, cancellationToken)).Select(role => new AccountProblem.UnknownRole(role)),
            .. rules.CheckGiving(await ExchangedAsync(user, wanted)),
        ],
        async user =>
        {
            await inviters.EndAsync(user, wanted, cancellationToken);
            return await given.SetAsync(user, wanted, cancellationToken);
        },
        cancellationToken);

    public Task<AccountOutcome> RenameAsync(string id, string displayName, CancellationToken cancellationToken) => ChangeAsync(
        id,
        new(AuditKinds.AccountRenamed),
        user =>
        {
            ImmutableArray<AccountProblem> problems = [.. AccountRules.CheckName(displayName)];
            user.DisplayName = problems.IsEmpty ? displayName.Trim() : user.DisplayName;
            return Task.FromResult(problems);
        },
        users.UpdateAsync,
        cancellationToken);

    public Task<AccountOutcome> SetOneTimePasswordAsync(string id, string password, CancellationToken cancellationToken) => ChangeAsync(
        id,
        new(AuditKinds.OneTimePasswordSet),
        user =>
        {
            // Whoever gave themselves a password could prove with it that they are the owner of a session that was left open.
            ImmutableArray<AccountProblem> problems = person.Id == user.Id ? [new AccountProblem.ProofNeeded()] : setting.Set(user, password);
            user.OneTimeUntil = problems.IsEmpty ? clock.GetUtcNow() + OneTimeLasts : user.OneTimeUntil;
            return Task.FromResult(problems);
        },
        users.UpdateSecurityStampAsync,
        cancellationToken);

    public Task<AccountOutcome> SetPasswordAsync(string id, string password, CancellationToken cancellationToken) => ChangeAsync(
        id, new(AuditKinds.PasswordSet), user => Task.FromResult(setting.Set(user, password)), users.UpdateSecurityStampAsync, cancellationToken);

    public Task<AccountOutcome> ChangePasswordAsync(string id, string present, string password, CancellationToken cancellationToken) => ChangeAsync(
        id,
        new(AuditKinds.PasswordChanged),
        async user => await passwords.CheckAsync(user, present, cancellationToken) is PasswordOutcome.Right
            ? setting.Set(user, password)
            : [new AccountProblem.PasswordWrong()],
        users.UpdateSecurityStampAsync,
        cancellationToken,
        byOwner: true);

    public Task<AccountOutcome> SetEnabledAsync(string id, bool enabled, CancellationToken cancellationToken) => ChangeAsync(
        id,
        new(enabled ? AuditKinds.AccountEnabled : AuditKinds.AccountDisabled),
        user =>
        {
            user.IsEnabled = enabled;
            return NothingInTheWay;
        },
        async user =>
        {
            if (!enabled)
            {
                await inviters.EndAsync(user, [], cancellationToken);
                if (await administrators.KeepOneAsync(user, cancellationToken) is { Succeeded: false } refused)
                {
                    return refused;
                }
            }

            return await users.UpdateSecurityStampAsync(user);
        },
        cancellationToken);

    public Task<AccountOutcome> EndSessionsAsync(string id, CancellationToken cancellationToken) =>
        ChangeAsync(id, new(AuditKinds.SessionsEnded), _ => NothingInTheWay, users.UpdateSecurityStampAsync, cancellationToken);

    /// <param name="id">Id of the account.</param>
    /// <param name="change">What the trail and the log say of it.</param>
    /// <param name="prepare">Answers what is in the way, or changes the account in memory. Other writers do not wait for it.</param>
    /// <param name="write">Writes the account in the portal's write transaction.</param>
    /// <param name="cancellationToken">Cancels before the write is committed.</param>
    /// <param name="byOwner">Whether knowing the password shows that it is the owner who asks, signed in or not.</param>
    private async Task<AccountOutcome> ChangeAsync(
        string id,
        AccountChange change,
        Func<PlatformUser, Task<ImmutableArray<AccountProblem>>> prepare,
        Func<PlatformUser, Task<IdentityResult>> write,
        CancellationToken cancellationToken,
        bool byOwner = false)
    {
        if (await users.FindByIdAsync(id) is not { } user)
        {
            return AccountWrite.Refuse(new AccountProblem.Unknown());
        }

        var problems = rules.CheckReach(user, byOwner ? [] : await users.GetRolesAsync(user));
        problems = problems.IsEmpty ? await prepare(user) : problems;
        return problems.IsEmpty
            ? await changes.RunAsync(user, change, () => write(user), cancellationToken)
            : AccountWrite.Refuse(problems);
    }

    private async Task<IEnumerable<string>> ExchangedAsync(PlatformUser user, IReadOnlyCollection<string> wanted)
    {
        var present = await users.GetRolesAsync(user);
        return present.Except(wanted, StringComparer.OrdinalIgnoreCase).Concat(wanted.Except(present, StringComparer.OrdinalIgnoreCase));
    }
}

using System.Collections.Immutable;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security;

/// <summary>Makes accounts. Whether somebody may give the roles is asked before, by whoever lets them make one.</summary>
internal sealed class AccountCreation(
    UserManager<PlatformUser> users, AccountRules rules, RoleDirectory roles, AccountRoles given, AccountWrite changes, TimeProvider clock)
{
    public async Task<ImmutableArray<AccountProblem>> CheckAsync(NewAccount account, CancellationToken cancellationToken)
    {
        var mail = account.Mail.Trim();
        var problems = rules.CheckMail(mail).Concat(AccountRules.CheckName(account.DisplayName)).ToList();
        problems.AddRange(account.Password is null ? [] : rules.CheckPassword(account.Password, mail, account.DisplayName));
        problems.AddRange((await roles.UnknownAsync(account.Roles, cancellationToken)).Select(role => new AccountProblem.UnknownRole(role)));
        if (problems.Count == 0 && await users.FindByEmailAsync(mail) is not null)
        {
            problems.Add(new AccountProblem.MailTaken());
        }

        return [.. problems];
    }

    /// <summary>Makes one that was checked, together with what the session holds.</summary>
    public Task<AccountOutcome> RunAsync(NewAccount account, CancellationToken cancellationToken) =>
        RunAsync(account, Guid.NewGuid().ToString(), passkey: null, cancellationToken);

    /// <summary>The same with a passkey, which was made for the id.</summary>
    public Task<AccountOutcome> RunAsync(NewAccount account, string id, UserPasskeyInfo? passkey, CancellationToken cancellationToken) => RunAsync(
        account,
        id,
        user => passkey is null ? Task.FromResult(IdentityResult.Success) : users.AddOrUpdatePasskeyAsync(user, passkey),
        cancellationToken);

    /// <summary>The same with another way in, which is written together with the account.</summary>
    public async Task<AccountOutcome> RunAsync(
        NewAccount account, string id, Func<PlatformUser, Task<IdentityResult>> wayIn, CancellationToken cancellationToken)
    {
        var mail = account.Mail.Trim();
        var user = new PlatformUser
        {
            Id = id,
            UserName = mail,
            Email = mail,
            DisplayName = account.DisplayName.Trim(),
            OneTimeUntil = account.HasOneTimePassword ? clock.GetUtcNow() + Accounts.OneTimeLasts : null,
        };

        // Hashing takes its time; it is done before other writers have to wait.
        user.PasswordHash = account.Password is null ? null : users.PasswordHasher.HashPassword(user, account.Password);
        return await changes.RunAsync(
            user,
            AccountChange.Roles(AuditKinds.AccountCreated, account.Roles),
            () => WriteAsync(user, account, wayIn, cancellationToken),
            cancellationToken);
    }

    private async Task<IdentityResult> WriteAsync(
        PlatformUser user, NewAccount account, Func<PlatformUser, Task<IdentityResult>> wayIn, CancellationToken cancellationToken)
    {
        var created = await users.CreateAsync(user);
        if (created.Succeeded)
        {
            created = await wayIn(user);
        }

        return created.Succeeded ? await given.SetAsync(user, account.Roles, cancellationToken) : created;
    }
}

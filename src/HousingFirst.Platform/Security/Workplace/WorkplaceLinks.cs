using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Security.Workplace;
using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security.Workplace;

/// <summary>Links that people make and end themselves.</summary>
internal sealed class WorkplaceLinks(
    UserManager<PlatformUser> users, WorkplaceAccounts accounts, AccountRules rules, AccountWrite changes, CurrentPerson person)
{
    public async Task<bool> AnyAsync(string accountId) =>
        await users.FindByIdAsync(accountId) is { } user && (await users.GetLoginsAsync(user)).Count > 0;

    /// <summary>Links the account for which the link was begun, when its owner is still the one who is signed in.</summary>
    public async Task<WorkplaceRefusal?> AddAsync(string accountId, IdToken token, CancellationToken cancellationToken) =>
        person.Id != accountId || await users.FindByIdAsync(accountId) is not { IsEnabled: true } user ? WorkplaceRefusal.SomebodyElse
        : rules.IsOperators(user.Email) ? WorkplaceRefusal.OfOperator
        : await accounts.LinkAsync(user, token, cancellationToken);

    public async Task<AccountOutcome> RemoveAsync(string accountId, CancellationToken cancellationToken)
    {
        if (await users.FindByIdAsync(accountId) is not { } user)
        {
            return AccountWrite.Refuse(new AccountProblem.Unknown());
        }

        var problems = rules.CheckReach(user, await users.GetRolesAsync(user));
        return problems.IsEmpty
            ? await changes.RunAsync(user, new(AuditKinds.WorkplaceUnlinked), () => RemoveAsync(user), cancellationToken)
            : AccountWrite.Refuse(problems);
    }

    // Asked in the write transaction, as for passkeys.
    private async Task<IdentityResult> RemoveAsync(PlatformUser user)
    {
        if (user.PasswordHash is null && (await users.GetPasskeysAsync(user)).Count == 0)
        {
            return IdentityResult.Failed(new IdentityError { Code = AccountWrite.LastWayIn });
        }

        foreach (var login in await users.GetLoginsAsync(user))
        {
            if (await users.RemoveLoginAsync(user, login.LoginProvider, login.ProviderKey) is { Succeeded: false } failed)
            {
                return failed;
            }
        }

        return IdentityResult.Success;
    }
}

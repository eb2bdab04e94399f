using System.Collections.Immutable;
using HousingFirst.Platform.Security.SecondFactors;
using HousingFirst.Platform.Security.Sessions;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Security.Workplace;
using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security.Workplace;

/// <summary>Links that people make and end themselves.</summary>
internal sealed class WorkplaceLinks(
    UserManager<PlatformUser> users, WorkplaceAccounts accounts, AccountRules rules, ProofRule proof, FactorMails mails, AccountWrite changes,
    CurrentPerson person)
{
    public async Task<bool> AnyAsync(string accountId) =>
        await users.FindByIdAsync(accountId) is { } user && (await users.GetLoginsAsync(user)).Count > 0;

    /// <summary>Links the account for which the link was begun, when its owner is still the one who is signed in.</summary>
    public async Task<WorkplaceRefusal?> AddAsync(string accountId, IdToken token, CancellationToken cancellationToken) =>
        person.Id != accountId || await users.FindByIdAsync(accountId) is not { IsEnabled: true } user ? WorkplaceRefusal.SomebodyElse
        : rules.IsOperators(user.Email) ? WorkplaceRefusal.OfOperator
        : !(await proof.CheckAsync(user, cancellationToken)).IsEmpty ? WorkplaceRefusal.ProofNeeded
        : await accounts.LinkAsync(user, token, cancellationToken);

    public async Task<AccountOutcome> RemoveAsync(string accountId, CancellationToken cancellationToken)
    {
        if (await users.FindByIdAsync(accountId) is not { } user)
        {
            return AccountWrite.Refuse(new AccountProblem.Unknown());
        }

        ImmutableArray<AccountProblem> problems =
            [.. rules.CheckReach(user, await users.GetRolesAsync(user)), .. await proof.CheckAsync(user, cancellationToken)];
        return problems.IsEmpty
            ? await changes.RunAsync(user, new(AuditKinds.WorkplaceUnlinked), () => EndAsync(user, cancellationToken), cancellationToken)
            : AccountWrite.Refuse(problems);
    }

    // Asked in the write transaction, as for passkeys.
    private async Task<IdentityResult> EndAsync(PlatformUser user, CancellationToken cancellationToken)
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

        await mails.TellAsync(user, FactorMails.WorkplaceUnlinked, cancellationToken);
        return IdentityResult.Success;
    }
}

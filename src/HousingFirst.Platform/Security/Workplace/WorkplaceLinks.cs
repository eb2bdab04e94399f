using System.Collections.Immutable;
using HousingFirst.Platform.Security.SecondFactors;
using HousingFirst.Platform.Security.Sessions;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Security.Workplace;
using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security.Workplace;

/// <summary>Links that people make themselves, and that they or who looks after accounts end.</summary>
internal sealed class WorkplaceLinks(
    UserManager<PlatformUser> users, WorkplaceAccounts accounts, WorkplaceLogins logins, AccountRules rules, ProofRule proof, FactorMails mails,
    AccountWrite changes, CurrentPerson person)
{
    public async Task<bool> AnyAsync(string accountId) =>
        await users.FindByIdAsync(accountId) is { } user && (await users.GetLoginsAsync(user)).Count > 0;

    public async Task<IReadOnlyList<WorkplaceLink>> ListAsync(string accountId, WorkplaceSettings settings) =>
        await users.FindByIdAsync(accountId) is { } user ? await logins.ListAsync(user, settings) : [];

    /// <summary>Links the account for which the link was begun, when its owner is still the one who is signed in.</summary>
    public async Task<WorkplaceRefusal?> AddAsync(
        string accountId, IdToken token, WorkplaceSettings settings, CancellationToken cancellationToken) =>
        person.Id != accountId || await users.FindByIdAsync(accountId) is not { IsEnabled: true } user ? WorkplaceRefusal.SomebodyElse
        : rules.IsOperators(user.Email) ? WorkplaceRefusal.OfOperator
        : !(await proof.CheckAsync(user, cancellationToken)).IsEmpty ? WorkplaceRefusal.ProofNeeded
        : await accounts.LinkAsync(user, token, settings, cancellationToken);

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

    // Asked in the write transaction, as for passkeys. Who ends the link of somebody else gives them a one-time password afterwards.
    private async Task<IdentityResult> EndAsync(PlatformUser user, CancellationToken cancellationToken)
    {
        // A page that stood open may ask for what was done meanwhile: nobody is told of it twice, and the trail has it once.
        if ((await users.GetLoginsAsync(user)).Count == 0)
        {
            return IdentityResult.Failed(new IdentityError { Code = AccountWrite.NotLinked });
        }

        var isOwn = proof.IsOwn(user);
        var isOnlyWayIn = user.PasswordHash is null && (await users.GetPasskeysAsync(user)).Count == 0;
        if (isOwn && isOnlyWayIn)
        {
            return IdentityResult.Failed(new IdentityError { Code = AccountWrite.LastWayIn });
        }

        var what = isOwn ? FactorMails.WorkplaceUnlinked : isOnlyWayIn ? FactorMails.WorkplaceResetAlone : FactorMails.WorkplaceReset;
        await mails.TellAsync(user, what, cancellationToken);
        return await logins.RemoveAllAsync(user);
    }
}

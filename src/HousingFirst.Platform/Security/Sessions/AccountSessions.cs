using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security.Sessions;

internal sealed class AccountSessions(
    SessionRegister register, UserManager<PlatformUser> users, AccountRules rules, AccountWrite changes, IDocumentSession session)
    : ISessions
{
    public async Task<IReadOnlyList<AccountSession>> ListAsync(string accountId, CancellationToken cancellationToken)
    {
        var current = await register.CurrentAsync();
        return [.. (await register.ListAsync(accountId, cancellationToken)).Select(found => found.Show(current))];
    }

    public async Task<AccountOutcome> EndAsync(string accountId, Guid id, CancellationToken cancellationToken)
    {
        if (await users.FindByIdAsync(accountId) is not { } user)
        {
            return AccountWrite.Refuse(new AccountProblem.Unknown());
        }

        var problems = rules.CheckReach(user, await users.GetRolesAsync(user));
        return problems.IsEmpty
            ? await changes.RunAsync(user, new(AuditKinds.SessionEnded), () => EndAsync(user, id, cancellationToken), cancellationToken)
            : AccountWrite.Refuse(problems);
    }

    private async Task<IdentityResult> EndAsync(PlatformUser user, Guid id, CancellationToken cancellationToken)
    {
        if (await register.FindAsync(id, cancellationToken) is { } ended && ended.AccountId == user.Id)
        {
            session.Delete(ended);
        }

        return IdentityResult.Success;
    }
}

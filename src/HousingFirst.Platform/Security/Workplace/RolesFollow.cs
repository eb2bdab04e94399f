using HousingFirst.Platform.Security.Links;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Security.Workplace;
using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security.Workplace;

/// <summary>
/// Gives an account the roles that its provider says, and takes those away that it no longer says. The last administrator stays one.
/// </summary>
internal sealed class RolesFollow(UserManager<PlatformUser> users, RoleDirectory roles, AccountRoles given, Inviters inviters, AccountWrite changes)
{
    /// <summary>The account as it is afterwards.</summary>
    public async Task<PlatformUser> RunAsync(PlatformUser user, IdToken token, WorkplaceSettings settings, CancellationToken cancellationToken)
    {
        if (settings.Roles.Count == 0 || token.Roles is not { } claims)
        {
            return user;
        }

        var present = await users.GetRolesAsync(user);
        var wanted = ClaimedRoles.After(settings, present, claims).ToHashSet(StringComparer.OrdinalIgnoreCase);
        wanted.ExceptWith(await roles.UnknownAsync([.. wanted], cancellationToken));
        if (wanted.SetEquals(present))
        {
            return user;
        }

        if (await SetAsync(user, wanted, cancellationToken) is AccountOutcome.Refused refused
            && refused.Problems.Any(problem => problem is AccountProblem.LastAdministrator))
        {
            // What was begun has been taken back, the account in memory with it.
            user = await users.FindByIdAsync(user.Id) ?? user;
            wanted.Add(WellKnownRoles.Administrator);
            await SetAsync(user, wanted, cancellationToken);
        }

        return await users.FindByIdAsync(user.Id) ?? user;
    }

    private Task<AccountOutcome> SetAsync(
        PlatformUser user, IReadOnlyCollection<string> wanted, CancellationToken cancellationToken) => changes.RunAsync(
        user,
        AccountChange.Roles(AuditKinds.AccountRoles, wanted),
        async () =>
        {
            await inviters.EndAsync(user, wanted, cancellationToken);
            return await given.SetAsync(user, wanted, cancellationToken);
        },
        cancellationToken);
}

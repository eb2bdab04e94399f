using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security;

/// <summary>Gives an account exactly the roles that it shall have, in the open write transaction, and keeps the portal an administrator.</summary>
internal sealed class AccountRoles(UserManager<PlatformUser> users, RoleDirectory roles, Administrators administrators)
{
    public async Task<IdentityResult> SetAsync(PlatformUser user, IReadOnlyCollection<string> wanted, CancellationToken cancellationToken)
    {
        if (wanted.Contains(WellKnownRoles.Administrator, StringComparer.OrdinalIgnoreCase))
        {
            await roles.EnsureAdministratorAsync(cancellationToken);
        }
        else if (await administrators.KeepOneAsync(user, cancellationToken) is { Succeeded: false } refused)
        {
            return refused;
        }

        var present = await users.GetRolesAsync(user);
        var removed = await users.RemoveFromRolesAsync(user, present.Except(wanted, StringComparer.OrdinalIgnoreCase));
        return removed.Succeeded
            ? await users.AddToRolesAsync(user, wanted.Distinct(StringComparer.OrdinalIgnoreCase).Except(present, StringComparer.OrdinalIgnoreCase))
            : removed;
    }
}

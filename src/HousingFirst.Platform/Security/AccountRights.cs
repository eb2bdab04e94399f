using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Platform.Security;

internal sealed class AccountRights(IAccounts accounts, ICurrentPortal current, DeclaredPermissions declared) : IAccountRights
{
    public async Task<IPermissionChecker?> OfAsync(string accountId, CancellationToken cancellationToken) =>
        await accounts.FindAsync(accountId, cancellationToken) is { IsEnabled: true } account
            ? new RoleRights(
                account.Roles.ToHashSet(StringComparer.OrdinalIgnoreCase), isSignedIn: true, declared.Graph(), ((IPortalRoles)current.Portal).Roles)
            : null;
}

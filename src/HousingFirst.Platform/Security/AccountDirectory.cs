using HousingFirst.Platform.Documents.Durable;
using HousingFirst.Sdk.Security;
using Microsoft.EntityFrameworkCore;

namespace HousingFirst.Platform.Security;

/// <summary>Shows accounts to modules.</summary>
internal sealed class AccountDirectory(DurableContext accounts)
{
    public async Task<Account> ShowAsync(PlatformUser user, CancellationToken cancellationToken)
    {
        var roles = await accounts.UserRoles.Where(given => given.UserId == user.Id)
            .Join(accounts.Roles, given => given.RoleId, role => role.Id, (given, role) => role.Name!)
            .ToListAsync(cancellationToken);
        return user.Show(roles, await accounts.UserPasskeys.CountAsync(passkey => passkey.UserId == user.Id, cancellationToken));
    }
}

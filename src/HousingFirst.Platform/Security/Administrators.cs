using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Documents.Durable;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HousingFirst.Platform.Security;

/// <summary>Sees to it that a portal keeps an administrator who can sign in.</summary>
internal sealed class Administrators(DurableContext accounts, PortalConnection connection)
{
    /// <summary>Code of the refusal among the account store's own.</summary>
    public const string LastOne = "LastAdministrator";

    /// <summary>
    /// Refuses to take the right from the last one. Called in the open write transaction; it raises the portal's state row first, so that two
    /// administrators who demote each other at once come one after the other on every database.
    /// </summary>
    public async Task<IdentityResult> KeepOneAsync(PlatformUser without, CancellationToken cancellationToken)
    {
        var role = RoleDirectory.Normalize(WellKnownRoles.Administrator);
        if (!await HasAsync(without.Id, role, cancellationToken))
        {
            return IdentityResult.Success;
        }

        await connection.RaiseAsync([DocumentChange.Settings], cancellationToken);
        var another = await accounts.UserRoles.AnyAsync(
            given => given.RoleId == role && given.UserId != without.Id && accounts.Users.Any(user => user.Id == given.UserId && user.IsEnabled),
            cancellationToken);
        return another ? IdentityResult.Success : IdentityResult.Failed(new IdentityError { Code = LastOne });
    }

    private Task<bool> HasAsync(string id, string role, CancellationToken cancellationToken) =>
        accounts.UserRoles.AnyAsync(given => given.UserId == id && given.RoleId == role, cancellationToken);
}

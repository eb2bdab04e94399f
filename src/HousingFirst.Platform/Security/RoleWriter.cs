using HousingFirst.Platform.Documents.Durable;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Recipes;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HousingFirst.Platform.Security;

/// <summary>Brings a role of the portal to what a recipe says, in the open write transaction.</summary>
internal sealed class RoleWriter(DurableContext accounts, RoleDirectory roles, IAuditTrail trail)
{
    private const string Kind = "role";

    public async Task WriteAsync(RecipeRole wanted, IRecipeReport report, CancellationToken cancellationToken)
    {
        var found = await roles.FindAsync(wanted.Name, cancellationToken);
        var role = found ?? roles.Add(wanted.Name);
        var before = await accounts.RoleClaims
            .Where(claim => claim.RoleId == role.Id && claim.ClaimType == PlatformRole.PermissionClaim).ToListAsync(cancellationToken);
        var after = wanted.After(before.Select(claim => claim.ClaimValue!));

        role.Description = wanted.Description;
        accounts.RoleClaims.RemoveRange(before.Where(claim => !after.Contains(claim.ClaimValue!)));
        accounts.RoleClaims.AddRange(after.Except(before.Select(claim => claim.ClaimValue!))
            .Select(permission => new IdentityRoleClaim<string>
            {
                RoleId = role.Id, ClaimType = PlatformRole.PermissionClaim, ClaimValue = permission,
            }));

        var hasChanges = accounts.ChangeTracker.HasChanges();
        await accounts.SaveChangesAsync(cancellationToken);
        if (hasChanges)
        {
            trail.Record(RoleEntries.Changed(role.Name!, before.ConvertAll(claim => claim.ClaimValue!), [.. after]));
        }

        report.Add(
            found is null ? RecipeChange.Created : hasChanges ? RecipeChange.Updated : RecipeChange.Unchanged,
            Kind,
            role.Name!,
            wanted.Hash(after));

        // A plan is rolled back; nothing of it may stay behind in memory either.
        accounts.ChangeTracker.Clear();
    }
}

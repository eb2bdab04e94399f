using System.Text.Json.Nodes;
using HousingFirst.Platform.Documents.Durable;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Recipes;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HousingFirst.Platform.Security;

/// <summary>Orchard's <c>Roles</c> step: makes roles and says what they may do.</summary>
internal sealed class RolesStep(DurableContext accounts, RoleDirectory roles, IPortalExtensions extensions) : IRecipeStep
{
    private const string Kind = "role";
    private const string Permissions = "Permissions";
    private const int MaxNameLength = 256;

    public string Name => "Roles";

    public async Task RunAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);

        // Opens the recipe's transaction, which what is written to the accounts then joins.
        await context.Session.FlushAsync(cancellationToken);
        var declared = extensions.All<IPermissionProvider>()
            .SelectMany(provider => provider.Permissions).Select(permission => permission.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var node in context.Step.GetObjects("Roles", context.Report))
        {
            if (Read(node, context.Report) is { } wanted)
            {
                Warn(wanted, declared, node, context.Report);
                await ApplyAsync(wanted, context.Report, cancellationToken);
            }
        }

        // A plan is rolled back; nothing of it may stay behind in memory either.
        accounts.ChangeTracker.Clear();
    }

    private static RecipeRole? Read(JsonObject node, IRecipeReport report)
    {
        var name = node.GetRequiredString("Name", report)?.Trim();
        if (name is { Length: > MaxNameLength })
        {
            report.Error($"A role's name has at most {MaxNameLength} characters.", node, RecipeJson.NameIn(node, "Name"));
            return null;
        }

        var behavior = node.GetEnum<PermissionBehavior>("PermissionBehavior", report) ?? PermissionBehavior.Replace;
        var permissions = node.GetStrings(Permissions, report);
        return name is null ? null : new(name, node.GetString("Description", report), [.. permissions], behavior);
    }

    private static void Warn(RecipeRole role, HashSet<string> declared, JsonObject node, IRecipeReport report)
    {
        foreach (var permission in role.Permissions.Where(permission => !declared.Contains(permission)))
        {
            report.Warning(
                $"No feature that the portal has enabled declares the permission {permission}. It is kept, and counts when one does.",
                node,
                RecipeJson.NameIn(node, Permissions));
        }
    }

    private async Task ApplyAsync(RecipeRole wanted, IRecipeReport report, CancellationToken cancellationToken)
    {
        var found = await roles.FindAsync(wanted.Name, cancellationToken);
        var role = found ?? roles.Add(wanted.Name);
        var before = await accounts.RoleClaims
            .Where(claim => claim.RoleId == role.Id && claim.ClaimType == PlatformRole.PermissionClaim).ToListAsync(cancellationToken);
        var after = wanted.After(before.Select(claim => claim.ClaimValue!));

        role.Description = wanted.Description;
        accounts.RoleClaims.RemoveRange(before.Where(claim => !after.Contains(claim.ClaimValue!)));
        accounts.RoleClaims.AddRange(after.Except(before.Select(claim => claim.ClaimValue!), StringComparer.Ordinal)
            .Select(permission => new IdentityRoleClaim<string> { RoleId = role.Id, ClaimType = PlatformRole.PermissionClaim, ClaimValue = permission }));

        var hasChanges = accounts.ChangeTracker.HasChanges();
        await accounts.SaveChangesAsync(cancellationToken);
        report.Add(
            found is null ? RecipeChange.Created : hasChanges ? RecipeChange.Updated : RecipeChange.Unchanged,
            Kind,
            role.Name!,
            wanted.Hash(after));
    }
}

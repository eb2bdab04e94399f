using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Documents.Durable;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HousingFirst.Platform.Security;

internal sealed partial class Roles(
    DurableContext accounts,
    RoleDirectory directory,
    IDocumentSession session,
    PortalConnection connection,
    RightsReach reach,
    DeclaredPermissions declaredPermissions,
    IRoleNames names,
    IAuditTrail trail)
    : IRoles
{
    private const int LongestDescription = 300;

    public async Task<IReadOnlyList<Role>> ListAsync(CancellationToken cancellationToken)
    {
        var roles = await accounts.Roles.AsNoTracking().ToListAsync(cancellationToken);
        var claims = (await accounts.RoleClaims.AsNoTracking().Where(claim => claim.ClaimType == PlatformRole.PermissionClaim)
            .Select(claim => new { claim.RoleId, claim.ClaimValue }).ToListAsync(cancellationToken))
            .ToLookup(claim => claim.RoleId, claim => claim.ClaimValue!, StringComparer.Ordinal);
        var people = await accounts.UserRoles.GroupBy(given => given.RoleId).Select(group => new { Role = group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Role, group => group.Count, StringComparer.Ordinal, cancellationToken);
        return
        [
            .. roles.Select(role => Show(role, claims[role.Id], people.GetValueOrDefault(role.Id)))
                .OrderBy(role => DanishText.SortKey(names.Of(role.Name)), StringComparer.Ordinal),
        ];
    }

    public async Task<Role?> FindAsync(string name, CancellationToken cancellationToken) =>
        await directory.FindAsync(name, cancellationToken) is { } role ? await ShowAsync(role, cancellationToken) : null;

    public bool IsWithinReach(string name) => reach.HasRole(name);

    public Task<RoleOutcome> CreateAsync(string name, string description, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(description);
        return WriteAsync(
            async () =>
            {
                var problems = CheckDescription(description).ToList();
                if (!Name().IsMatch(name.Trim()) || IsTakenByAudiences(name))
                {
                    problems.Add(new RoleProblem.NameInvalid());
                }
                else if (await directory.FindAsync(name, cancellationToken) is not null || IsBuiltIn(name) || await IsShownAsync(name, cancellationToken))
                {
                    problems.Add(new RoleProblem.NameTaken());
                }

                if (problems.Count > 0)
                {
                    return Refuse([.. problems]);
                }

                var role = directory.Add(name);
                role.Description = description.Trim();
                trail.Record(RoleEntries.Changed(role.Name!, [], []));
                await accounts.SaveChangesAsync(cancellationToken);
                return new RoleOutcome.Saved(await ShowAsync(role, cancellationToken));
            },
            cancellationToken);
    }

    public Task<RoleOutcome> ChangeAsync(
        string name, string stamp, string description, IReadOnlyCollection<string> permissions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(description);
        ArgumentNullException.ThrowIfNull(permissions);
        return WriteAsync(
            async () => await directory.FindAsync(name, cancellationToken) is { } role
                ? await ChangeAsync(role, stamp, description, permissions, cancellationToken)
                : Refuse(new RoleProblem.Unknown()),
            cancellationToken);
    }

    public Task<RoleOutcome> DeleteAsync(string name, CancellationToken cancellationToken) => WriteAsync(
        async () =>
        {
            if (await directory.FindAsync(name, cancellationToken) is not { } role)
            {
                return Refuse(new RoleProblem.Unknown());
            }

            var shown = await ShowAsync(role, cancellationToken);
            if (IsBuiltIn(shown.Name))
            {
                return Refuse(new RoleProblem.BuiltIn());
            }

            if (shown.People > 0)
            {
                return Refuse(new RoleProblem.InUse(shown.People));
            }

            if (!shown.Permissions.All(reach.HasPermission))
            {
                return Refuse(new RoleProblem.BeyondOwnRights());
            }

            accounts.Roles.Remove(role);
            trail.Record(RoleEntries.Deleted(shown.Name));
            await accounts.SaveChangesAsync(cancellationToken);
            return new RoleOutcome.Saved(shown);
        },
        cancellationToken);

    private static RoleOutcome Refuse(params ImmutableArray<RoleProblem> problems) => new RoleOutcome.Refused(problems);

    private static IEnumerable<RoleProblem> CheckDescription(string description)
    {
        if (description.Trim().Length > LongestDescription)
        {
            yield return new RoleProblem.DescriptionTooLong();
        }
    }

    // Audiences name roles, divided by commas, beside these words.
    private static bool IsTakenByAudiences(string name) => name.Trim().ToLowerInvariant() is "everybody" or "signed-in" or "nobody";

    private static bool IsBuiltIn(string name) => new[] { WellKnownRoles.Administrator, WellKnownRoles.Anonymous, WellKnownRoles.Authenticated }
        .Contains(name.Trim(), StringComparer.OrdinalIgnoreCase);

    // People would have two roles before them that are called the same.
    private async Task<bool> IsShownAsync(string name, CancellationToken cancellationToken) =>
        (await accounts.Roles.Select(role => role.Name ?? "").ToListAsync(cancellationToken))
        .Exists(role => names.Of(role).Equals(name.Trim(), StringComparison.OrdinalIgnoreCase));

    private async Task<RoleOutcome> ChangeAsync(
        PlatformRole role, string stamp, string description, IReadOnlyCollection<string> permissions, CancellationToken cancellationToken)
    {
        var before = await ShowAsync(role, cancellationToken);
        if (before.Stamp != stamp)
        {
            return Refuse(new RoleProblem.Stale());
        }

        if (CheckDescription(description).FirstOrDefault() is { } problem)
        {
            return Refuse(problem);
        }

        var declared = await declaredPermissions.NamesAsync(cancellationToken);
        var after = string.Equals(before.Name, WellKnownRoles.Administrator, StringComparison.OrdinalIgnoreCase)
            ? before.Permissions
            : permissions.Where(declared.Contains).Concat(before.Permissions.Where(permission => !declared.Contains(permission)))
                .ToImmutableSortedSet(StringComparer.Ordinal);
        if (!after.SymmetricExcept(before.Permissions).All(reach.HasPermission))
        {
            return Refuse(new RoleProblem.BeyondOwnRights());
        }

        role.Description = description.Trim();
        accounts.RoleClaims.RemoveRange(await accounts.RoleClaims
            .Where(claim => claim.RoleId == role.Id && claim.ClaimType == PlatformRole.PermissionClaim && !after.Contains(claim.ClaimValue!))
            .ToListAsync(cancellationToken));
        accounts.RoleClaims.AddRange(after.Except(before.Permissions).Select(permission => new IdentityRoleClaim<string>
        {
            RoleId = role.Id, ClaimType = PlatformRole.PermissionClaim, ClaimValue = permission,
        }));
        if (accounts.ChangeTracker.HasChanges())
        {
            trail.Record(RoleEntries.Changed(before.Name, before.Permissions, after));
        }

        await accounts.SaveChangesAsync(cancellationToken);
        return new RoleOutcome.Saved(await ShowAsync(role, cancellationToken));
    }

    /// <summary>Reads and writes in one transaction that other writers wait for, so that what was checked is what is written.</summary>
    private async Task<RoleOutcome> WriteAsync(Func<Task<RoleOutcome>> change, CancellationToken cancellationToken)
    {
        await session.FlushAsync(cancellationToken);
        try
        {
            await connection.RaiseAsync([DocumentChange.Settings], cancellationToken);
            var outcome = await change();
            if (outcome is RoleOutcome.Saved)
            {
                await session.SaveChangesAsync(cancellationToken);
            }
            else
            {
                await CancelAsync();
            }

            return outcome;
        }
        catch
        {
            await CancelAsync();
            throw;
        }
    }

    private async Task CancelAsync()
    {
        await session.CancelAsync();
        accounts.ChangeTracker.Clear();
    }

    private async Task<Role> ShowAsync(PlatformRole role, CancellationToken cancellationToken) => Show(
        role,
        await accounts.RoleClaims.Where(claim => claim.RoleId == role.Id && claim.ClaimType == PlatformRole.PermissionClaim)
            .Select(claim => claim.ClaimValue!).ToListAsync(cancellationToken),
        await accounts.UserRoles.CountAsync(given => given.RoleId == role.Id, cancellationToken));

    private static Role Show(PlatformRole role, IEnumerable<string> permissions, int people)
    {
        var sorted = permissions.ToImmutableSortedSet(StringComparer.Ordinal);
        var written = string.Join('\n', [role.Name ?? "", role.Description ?? "", .. sorted]);
        return new(role.Name ?? "", role.Description ?? "", sorted, people, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(written))));
    }

    [GeneratedRegex(@"^[\p{L}\p{Nd}](?:[\p{L}\p{Nd} -]{0,62}[\p{L}\p{Nd}])?$", RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}

using System.Collections.Immutable;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Accounts.Pages.Admin;

/// <summary>A role beside its box in a form.</summary>
/// <param name="Role">The role.</param>
/// <param name="IsTicked">Whether the box is ticked.</param>
/// <param name="IsOpen">Whether the person who asks may give and take it.</param>
internal sealed record RoleChoice(Role Role, bool IsTicked, bool IsOpen)
{
    /// <summary>The portal's roles that a person can be given, with those ticked.</summary>
    public static async Task<ImmutableArray<RoleChoice>> ListAsync(IRoles roles, IEnumerable<string> ticked, CancellationToken cancellationToken)
    {
        var names = ticked.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var known = (await roles.ListAsync(cancellationToken)).ToList();
        if (!known.Exists(role => role.Name == WellKnownRoles.Administrator))
        {
            known.Insert(0, new(WellKnownRoles.Administrator, "", [], 0, ""));
        }

        return
        [
            .. known.Where(role => role.Name is not (WellKnownRoles.Anonymous or WellKnownRoles.Authenticated))
                .Select(role => new RoleChoice(role, names.Contains(role.Name), roles.IsWithinReach(role.Name))),
        ];
    }
}

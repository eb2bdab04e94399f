using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Platform.Security;

/// <summary>
/// How far somebody's hand reaches: nobody gives what they do not have, or takes over an account that has more. Else whoever manages
/// people could make an administrator of themselves. The host's own work, outside a request, reaches everything.
/// </summary>
internal sealed class RightsReach(CurrentPerson person, IPermissionChecker checker, ICurrentPortal current, DeclaredPermissions declared)
{
    private RolePermissions Roles => ((IPortalRoles)current.Portal).Roles;

    public bool IsUnbounded => !person.IsRequest || person.IsAdministrator;

    public bool HasRole(string role) => IsUnbounded
        || (!string.Equals(role, WellKnownRoles.Administrator, StringComparison.OrdinalIgnoreCase) && Roles.Of(role).All(HasPermission));

    /// <summary>Also for a permission whose feature is off: then it counts that one of the person's roles has it written.</summary>
    public bool HasPermission(string permission) => IsUnbounded
        || checker.Allows(new Permission(permission))
        || person.Roles.Any(role => Roles.Of(role).Contains(permission));

    /// <summary>Whether somebody who has some roles reaches others, whoever it is that asks.</summary>
    public bool Reaches(IEnumerable<string> has, IEnumerable<string> others)
    {
        var own = has.ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (own.Contains(WellKnownRoles.Administrator))
        {
            return true;
        }

        own.UnionWith([WellKnownRoles.Anonymous, WellKnownRoles.Authenticated]);
        var graph = declared.Graph();
        return others.All(role => !string.Equals(role, WellKnownRoles.Administrator, StringComparison.OrdinalIgnoreCase)
            && Roles.Of(role).All(permission => graph.Granting(permission) is var granting && own.Any(mine => Roles.Grants(mine, granting))));
    }

    public AccountProblem? Beyond(IEnumerable<string> roles) =>
        roles.FirstOrDefault(role => !HasRole(role)) is { } beyond ? new AccountProblem.BeyondOwnRights(beyond) : null;
}

using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Platform.Security;

/// <summary>What somebody with some roles may do, as permissions are declared and written in roles now.</summary>
internal sealed class RoleRights(IReadOnlySet<string> roles, bool isSignedIn, PermissionGraph graph, RolePermissions written) : IPermissionChecker
{
    private readonly Dictionary<string, bool> _answers = new(StringComparer.Ordinal);

    public IReadOnlySet<string> Roles => roles;

    public bool IsSignedIn => isSignedIn;

    public bool Admits(Audience audience)
    {
        ArgumentNullException.ThrowIfNull(audience);
        return audience.Admits(isSignedIn, roles);
    }

    public bool Allows(Permission permission)
    {
        ArgumentNullException.ThrowIfNull(permission);
        if (roles.Contains(WellKnownRoles.Administrator))
        {
            return true;
        }

        if (!_answers.TryGetValue(permission.Name, out var allowed))
        {
            allowed = graph.Declares(permission.Name) && Granted(graph.Granting(permission.Name));
            _answers.Add(permission.Name, allowed);
        }

        return allowed;
    }

    private bool Granted(IReadOnlySet<string> anyOf) => written.Grants(WellKnownRoles.Anonymous, anyOf)
        || (isSignedIn && written.Grants(WellKnownRoles.Authenticated, anyOf))
        || roles.Any(role => written.Grants(role, anyOf));
}

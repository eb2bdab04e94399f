using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Platform.Security;

internal sealed class PermissionChecker(CurrentPerson person, ICurrentPortal current, DeclaredPermissions declared) : IPermissionChecker
{
    private readonly Dictionary<string, bool> _answers = new(StringComparer.Ordinal);

    private (IPortal Portal, PermissionGraph Graph, IReadOnlySet<string> Roles)? _asked;

    public IReadOnlySet<string> Roles => person.Roles;

    public bool IsSignedIn => person.IsSignedIn;

    public bool Admits(Audience audience)
    {
        ArgumentNullException.ThrowIfNull(audience);
        return audience.Admits(person.IsSignedIn, person.Roles);
    }

    public bool Allows(Permission permission)
    {
        ArgumentNullException.ThrowIfNull(permission);
        if (person.IsAdministrator)
        {
            return true;
        }

        var graph = Graph();
        if (!_answers.TryGetValue(permission.Name, out var allowed))
        {
            allowed = graph.Declares(permission.Name) && Granted(graph.Granting(permission.Name));
            _answers.Add(permission.Name, allowed);
        }

        return allowed;
    }

    private bool Granted(IReadOnlySet<string> anyOf)
    {
        var roles = ((IPortalRoles)current.Portal).Roles;
        return roles.Grants(WellKnownRoles.Anonymous, anyOf)
            || (person.IsSignedIn && roles.Grants(WellKnownRoles.Authenticated, anyOf))
            || person.Roles.Any(role => roles.Grants(role, anyOf));
    }

    // Answers are kept while portal and person stay the same; a scope may outlive both.
    private PermissionGraph Graph()
    {
        if (_asked is { } asked && ReferenceEquals(asked.Portal, current.Portal) && ReferenceEquals(asked.Roles, person.Roles))
        {
            return asked.Graph;
        }

        var graph = declared.Graph();
        _answers.Clear();
        _asked = (current.Portal, graph, person.Roles);
        return graph;
    }
}

using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Platform.Security;

internal sealed class PermissionChecker(CurrentPerson person, ICurrentPortal current, DeclaredPermissions declared) : IPermissionChecker
{
    private (IPortal Portal, RoleRights Rights)? _asked;

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
        return person.IsAdministrator || Rights().Allows(permission);
    }

    // Answers are kept while portal and person stay the same; a scope may outlive both.
    private RoleRights Rights()
    {
        if (_asked is { } asked && ReferenceEquals(asked.Portal, current.Portal) && ReferenceEquals(asked.Rights.Roles, person.Roles)
            && asked.Rights.IsSignedIn == person.IsSignedIn)
        {
            return asked.Rights;
        }

        RoleRights rights = new(person.Roles, person.IsSignedIn, declared.Graph(), ((IPortalRoles)current.Portal).Roles);
        _asked = (current.Portal, rights);
        return rights;
    }
}

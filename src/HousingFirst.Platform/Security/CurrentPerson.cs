using System.Security.Claims;
using HousingFirst.Platform.Security.Sessions;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Platform.Security;

/// <summary>
/// Who is asking. A principal of another portal is nobody here, and so is the request's person in a scope that was opened beside the
/// request's own: such a scope works for the host. Nobody, too, is who has not opened the lock of their session.
/// </summary>
internal sealed class CurrentPerson(IHttpContextAccessor http, IServiceProvider scope, ICurrentPortal current)
{
    private static readonly IReadOnlySet<string> NoRoles = new HashSet<string>();

    private (ClaimsPrincipal Principal, IReadOnlySet<string> Roles)? _known;

    /// <summary>Whether a request is being answered; composing, background runs and the command line act for the host.</summary>
    public bool IsRequest => ReferenceEquals(http.HttpContext?.RequestServices, scope);

    public string? Id => Principal?.FindFirstValue(ClaimTypes.NameIdentifier);

    /// <summary>Whose session it is, also while it is locked and they count as nobody.</summary>
    public string? OwnerId => Id ?? (IsRequest ? http.HttpContext?.Features.Get<LockedSession>()?.AccountId : null);

    public string? Mail => Principal?.FindFirstValue(ClaimTypes.Email);

    public bool IsSignedIn => Principal is not null;

    public bool IsAdministrator => Roles.Contains(WellKnownRoles.Administrator);

    public IReadOnlySet<string> Roles
    {
        get
        {
            if (Principal is not { } principal)
            {
                return NoRoles;
            }

            // Kept by principal, because signing in exchanges it in the middle of a request.
            if (_known is not { } known || !ReferenceEquals(known.Principal, principal))
            {
                known = (principal, principal.FindAll(ClaimTypes.Role).Select(role => role.Value).ToHashSet(StringComparer.OrdinalIgnoreCase));
                _known = known;
            }

            return known.Roles;
        }
    }

    private ClaimsPrincipal? Principal =>
        http.HttpContext is { User: { Identity.IsAuthenticated: true } principal } && IsRequest
        && http.HttpContext.Features.Get<LockedSession>() is null
        && current.PortalOrNull is { } portal && principal.HasClaim(PersonClaims.Portal, portal.Name)
            ? principal
            : null;
}

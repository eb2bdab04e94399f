using System.Security.Claims;
using HousingFirst.Sdk.Portals;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Security;

/// <summary>
/// What a ticket says of a person: who, in which portal, with which roles. What the roles may do is not in it, so that a changed
/// role counts at once.
/// </summary>
internal sealed class PersonClaims(UserManager<PlatformUser> users, ICurrentPortal current, IOptions<IdentityOptions> options)
    : IUserClaimsPrincipalFactory<PlatformUser>
{
    /// <summary>Claim that names the portal. The ticket's seal already holds it; this is read where a principal was handed on.</summary>
    public const string Portal = "portal";

    /// <summary>Claim of those who have an app beside the password: no session of theirs began without its code. Whether one began with a passkey, its ticket says.</summary>
    public const string SecondFactor = "second-factor";

    /// <summary>Its only value.</summary>
    public const string Has = "true";

    public async Task<ClaimsPrincipal> CreateAsync(PlatformUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        var person = new ClaimsIdentity(IdentityConstants.ApplicationScheme, ClaimTypes.Name, ClaimTypes.Role);
        person.AddClaim(new(ClaimTypes.NameIdentifier, user.Id));
        person.AddClaim(new(ClaimTypes.Name, user.DisplayName ?? ""));
        person.AddClaim(new(ClaimTypes.Email, user.Email ?? ""));
        person.AddClaim(new(Portal, current.Portal.Name));
        person.AddClaim(new(options.Value.ClaimsIdentity.SecurityStampClaimType, user.SecurityStamp ?? ""));
        if (user.TwoFactorEnabled)
        {
            person.AddClaim(new(SecondFactor, Has));
        }

        foreach (var role in await users.GetRolesAsync(user))
        {
            person.AddClaim(new(ClaimTypes.Role, role));
        }

        return new(person);
    }
}

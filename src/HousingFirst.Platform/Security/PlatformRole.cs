using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security;

/// <summary>A role of one portal. Its permissions are claims of type <see cref="PermissionClaim"/>.</summary>
internal sealed class PlatformRole : IdentityRole
{
    /// <summary>Orchard's claim type for permissions of a role.</summary>
    public const string PermissionClaim = "Permission";

    /// <summary>What the role is for.</summary>
    public string? Description { get; set; }
}

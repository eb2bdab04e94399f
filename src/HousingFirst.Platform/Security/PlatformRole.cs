using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security;

/// <summary>A role of one portal. Its permissions are its claims.</summary>
internal sealed class PlatformRole : IdentityRole
{
    /// <summary>What the role is for.</summary>
    public string? Description { get; set; }
}

using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security;

/// <summary>An account of one portal.</summary>
internal sealed class PlatformUser : IdentityUser
{
    /// <summary>The name that others see.</summary>
    public string? DisplayName { get; set; }

    /// <summary>False for people who have left: they cannot sign in, and what they did keeps their name.</summary>
    public bool IsEnabled { get; set; } = true;
}

using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security;

/// <summary>A person's account in one portal. The user name is the mail address; it is never shown to others and never logged.</summary>
internal sealed class PlatformUser : IdentityUser
{
    /// <summary>The name that others see.</summary>
    public string? DisplayName { get; set; }

    /// <summary>False for people who have left: they cannot sign in, and what they did keeps their name.</summary>
    public bool IsEnabled { get; set; } = true;

    /// <summary>Prints the id alone: names and addresses do not enter logs.</summary>
    public override string ToString() => Id;
}

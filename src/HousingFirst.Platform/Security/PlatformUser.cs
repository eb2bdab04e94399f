using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security;

/// <summary>A person's account in one portal. The user name is the mail address; it is never shown to others and never logged.</summary>
internal sealed class PlatformUser : IdentityUser
{
    /// <summary>The name that others see.</summary>
    public string? DisplayName { get; set; }

    /// <summary>False for people who have left: they cannot sign in, and what they did keeps their name.</summary>
    public bool IsEnabled { get; set; } = true;

    /// <summary>Until when the password can be exchanged for one of the owner's own; null for one that is.</summary>
    public DateTimeOffset? OneTimeUntil { get; set; }

    /// <summary>What accounts are sorted by. Made when the account is written.</summary>
    public string NameKey { get; set; } = "";

    /// <summary>What accounts are looked for in. Made when the account is written.</summary>
    public string Words { get; set; } = "";

    /// <summary>Makes what follows from name and address.</summary>
    public void Derive()
    {
        NameKey = DanishText.SortKey(DisplayName ?? "");
        Words = DanishText.Fold($"{DisplayName} {Email}");
    }

    /// <summary>The account as modules see it.</summary>
    public Account Show(IEnumerable<string> roles, int passkeys) => new(Id, Email ?? "", DisplayName ?? "", IsEnabled, [.. roles.Order(StringComparer.Ordinal)])
    {
        IsWaiting = OneTimeUntil is not null,
        HasPassword = PasswordHash is not null,
        HasApp = TwoFactorEnabled,
        PasskeyCount = passkeys,
    };

    /// <summary>Prints the id alone: names and addresses do not enter logs.</summary>
    public override string ToString() => Id;
}

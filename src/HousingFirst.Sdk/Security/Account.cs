using System.Collections.Immutable;

namespace HousingFirst.Sdk.Security;

/// <summary>A person's account in the current portal.</summary>
/// <param name="Id">Names the account in logs, documents and the audit trail.</param>
/// <param name="Mail">The mail address to sign in with.</param>
/// <param name="DisplayName">The name that others see.</param>
/// <param name="IsEnabled">False: nobody signs in with it.</param>
/// <param name="Roles">Its roles, sorted by name.</param>
public sealed record Account(string Id, string Mail, string DisplayName, bool IsEnabled, ImmutableArray<string> Roles)
{
    /// <summary>True while its owner has a one-time password.</summary>
    public bool IsWaiting { get; init; }

    /// <summary>False for one whose owner signs in by passkey alone.</summary>
    public bool HasPassword { get; init; }

    /// <summary>Whether it is asked for a code from an app after the password.</summary>
    public bool HasApp { get; init; }

    /// <summary>How many passkeys its owner has.</summary>
    public int PasskeyCount { get; init; }

    /// <summary>Whether its password alone opens nothing, or there is none to open it.</summary>
    public bool HasSecondFactor => HasApp || PasskeyCount > 0;

    /// <summary>Whether somebody can sign in with it.</summary>
    public AccountState State => !IsEnabled ? AccountState.Disabled : IsWaiting ? AccountState.Waiting : AccountState.Active;

    /// <summary>Prints the id alone: names and addresses do not enter logs.</summary>
    public override string ToString() => Id;
}

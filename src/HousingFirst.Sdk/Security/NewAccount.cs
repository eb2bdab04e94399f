using System.Collections.Immutable;

namespace HousingFirst.Sdk.Security;

/// <summary>An account to be made.</summary>
/// <param name="Mail">The mail address to sign in with; the only account of the portal that has it.</param>
/// <param name="DisplayName">The name that others see.</param>
/// <param name="Password">The first password, or null: then nobody can sign in until one is set.</param>
/// <param name="Roles">Names of roles that the portal has.</param>
public sealed record NewAccount(string Mail, string DisplayName, string? Password, ImmutableArray<string> Roles)
{
    /// <summary>True: the password is a one-time password, as <see cref="IAccounts.SetOneTimePasswordAsync"/> sets it.</summary>
    public bool HasOneTimePassword { get; init; }

    /// <summary>Prints nothing of it: neither person nor password enters a log.</summary>
    public override string ToString() => nameof(NewAccount);
}

using System.Collections.Immutable;

namespace HousingFirst.Sdk.Security;

/// <summary>What became of an attempt to sign in.</summary>
public abstract record SignInOutcome
{
    private SignInOutcome()
    {
    }

    /// <summary>The person is signed in to the current portal.</summary>
    /// <param name="AccountId">Id of the account.</param>
    public sealed record Succeeded(string AccountId) : SignInOutcome;

    /// <summary>Mail address and password do not belong together. Nothing tells which of them is wrong.</summary>
    public sealed record Wrong : SignInOutcome;

    /// <summary>
    /// Too many wrong passwords; the given one was not looked at. A page answers it in the same words as <see cref="Wrong"/>,
    /// so that nobody learns which addresses have an account.
    /// </summary>
    /// <param name="Until">When the account opens again.</param>
    public sealed record Locked(DateTimeOffset Until) : SignInOutcome;

    /// <summary>The password is right, but good for one time alone: its owner signs in by choosing one of their own.</summary>
    public sealed record PasswordToChoose : SignInOutcome;

    /// <summary>The password is right, but was good for a week that is over.</summary>
    public sealed record OneTimeExpired : SignInOutcome;

    /// <summary>The password that was chosen cannot be taken.</summary>
    /// <param name="Problems">All that is in the way.</param>
    public sealed record PasswordRefused(ImmutableArray<AccountProblem> Problems) : SignInOutcome;

    /// <summary>The password is right; the account also asks for a code from its owner's app, at <see cref="ISignIn.WithCodeAsync"/>.</summary>
    public sealed record CodeNeeded : SignInOutcome;

    /// <summary>The code is none that counts now, or was used already.</summary>
    public sealed record CodeWrong : SignInOutcome;

    /// <summary>No password was given in this browser, or too long ago.</summary>
    public sealed record HalfwayOver : SignInOutcome;

    /// <summary>The password is right, but the account is switched off.</summary>
    public sealed record Disabled : SignInOutcome;
}

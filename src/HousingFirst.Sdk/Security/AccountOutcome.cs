using System.Collections.Immutable;

namespace HousingFirst.Sdk.Security;

/// <summary>What became of a change to an account.</summary>
public abstract record AccountOutcome
{
    private AccountOutcome()
    {
    }

    /// <summary>It is saved.</summary>
    /// <param name="Account">The account as it is now.</param>
    public sealed record Saved(Account Account) : AccountOutcome;

    /// <summary>Nothing was changed.</summary>
    /// <param name="Problems">All that is in the way.</param>
    public sealed record Refused(ImmutableArray<AccountProblem> Problems) : AccountOutcome;
}

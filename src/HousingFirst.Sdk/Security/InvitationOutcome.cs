using System.Collections.Immutable;

namespace HousingFirst.Sdk.Security;

/// <summary>What became of sending an invitation, or taking it back.</summary>
public abstract record InvitationOutcome
{
    private InvitationOutcome()
    {
    }

    /// <summary>It is saved, and its mail with it.</summary>
    /// <param name="Invitation">The invitation as it is now.</param>
    public sealed record Saved(Invitation Invitation) : InvitationOutcome;

    /// <summary>Nothing was changed.</summary>
    /// <param name="Problems">All that is in the way.</param>
    public sealed record Refused(ImmutableArray<AccountProblem> Problems) : InvitationOutcome;
}

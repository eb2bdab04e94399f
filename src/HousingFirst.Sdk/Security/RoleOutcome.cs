using System.Collections.Immutable;

namespace HousingFirst.Sdk.Security;

/// <summary>What became of a change to a role.</summary>
public abstract record RoleOutcome
{
    private RoleOutcome()
    {
    }

    /// <summary>It is saved.</summary>
    /// <param name="Role">The role as it is now; for one that was deleted, as it was.</param>
    public sealed record Saved(Role Role) : RoleOutcome;

    /// <summary>Nothing was changed.</summary>
    /// <param name="Problems">All that is in the way.</param>
    public sealed record Refused(ImmutableArray<RoleProblem> Problems) : RoleOutcome;
}

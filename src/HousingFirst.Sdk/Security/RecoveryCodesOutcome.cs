using System.Collections.Immutable;

namespace HousingFirst.Sdk.Security;

/// <summary>What became of making recovery codes.</summary>
public abstract record RecoveryCodesOutcome
{
    private RecoveryCodesOutcome()
    {
    }

    /// <summary>They are made. The portal keeps none of them: whoever asked for them is shown them now or never.</summary>
    /// <param name="Codes">The codes, each good once.</param>
    public sealed record Made(ImmutableArray<string> Codes) : RecoveryCodesOutcome
    {
        /// <summary>Says nothing of the codes.</summary>
        public override string ToString() => nameof(Made);
    }

    /// <summary>Nothing was changed.</summary>
    /// <param name="Problems">All that is in the way.</param>
    public sealed record Refused(ImmutableArray<AccountProblem> Problems) : RecoveryCodesOutcome;
}

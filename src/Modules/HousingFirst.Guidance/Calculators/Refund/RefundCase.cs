using System.Collections.Immutable;

namespace HousingFirst.Guidance.Calculators.Refund;

/// <summary>What is asked.</summary>
/// <param name="Stays">The stays in order of time; only the last may be open.</param>
/// <param name="DecidedOn">The day of the decision on support by § 85 a; null while there is none.</param>
internal sealed record RefundCase(ImmutableArray<ShelterStay> Stays, DateOnly? DecidedOn)
{
    /// <summary>Whether the citizen went from the last stay straight to one by § 107: the decision on support may come after it.</summary>
    public bool WentOn { get; init; }
}

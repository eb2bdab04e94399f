using System.Collections.Immutable;

namespace HousingFirst.Guidance.Calculators.Demand;

/// <summary>The days around a demand for payment ("påkrav"): <c>Calculators/da/demand.yml</c>.</summary>
internal sealed record DemandRules
{
    public required string Version { get; init; }

    public required DateOnly ValidTo { get; init; }

    /// <summary>Counted from the last day on which the rent was in time.</summary>
    public required ImmutableArray<DemandStep> FromLastTimely { get; init; }

    /// <summary>Counted from the day on which the demand came.</summary>
    public required ImmutableArray<DemandStep> FromReceived { get; init; }

    /// <summary>Counted from the day at the bailiff's court.</summary>
    public required ImmutableArray<DemandStep> FromBailiff { get; init; }

    /// <summary>What else is known, in words.</summary>
    public required ImmutableArray<string> Facts { get; init; }

    public required ImmutableArray<string> Uncertain { get; init; }

    public required ImmutableArray<string> Sources { get; init; }
}

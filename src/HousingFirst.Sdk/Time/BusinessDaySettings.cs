namespace HousingFirst.Sdk.Time;

/// <summary>Which days count as business days in a portal: key <see cref="Key"/> of its settings.</summary>
public sealed record BusinessDaySettings
{
    /// <summary>The key.</summary>
    public const string Key = "BusinessDays";

    /// <summary>Days on which the offices that the portal deals with are closed besides holidays.</summary>
    public IReadOnlyList<ClosedDays> AlsoClosed { get; init; } = [];

    /// <summary>The days as they are counted.</summary>
    public DanishBusinessDays ToDays() => new(AlsoClosed.Aggregate(ClosedDays.None, (all, one) => all | one));
}

using System.Collections.Immutable;
using HousingFirst.Sdk.Time;

namespace HousingFirst.Guidance.Calculators.Demand;

/// <summary>A day that counts.</summary>
/// <param name="Id">Its name for programs. Never changes.</param>
/// <param name="Days">Days from the day that it is counted from.</param>
/// <param name="AreBusinessDays">Whether these are business days.</param>
/// <param name="Text">What is due then.</param>
/// <param name="Sources">Who says so; empty for a proposal.</param>
internal sealed record DemandStep(string Id, int Days, bool AreBusinessDays, string Text, ImmutableArray<string> Sources)
{
    /// <summary>Between which days a portal may set it; null where it may not.</summary>
    public (int Min, int Max)? Limits { get; init; }

    public DateOnly DayFrom(DateOnly day, DanishBusinessDays businessDays) => AreBusinessDays ? businessDays.Add(day, Days) : day.AddDays(Days);
}

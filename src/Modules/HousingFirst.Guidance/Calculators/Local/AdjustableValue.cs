using System.Collections.Immutable;
using HousingFirst.Guidance.Calculators.Cost;

namespace HousingFirst.Guidance.Calculators.Local;

/// <summary>A value that a portal may set for itself: a price, a rate, a threshold. What the law says is none.</summary>
/// <param name="Key">Its name. Never changes.</param>
/// <param name="Group">The calculator.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Shipped">What it is where the portal says nothing.</param>
/// <param name="Unit">The text of what it counts.</param>
internal sealed record AdjustableValue(string Key, ValueGroup Group, string Label, CostSpan Shipped, string Unit)
{
    private const decimal PerCent = 100;

    public required decimal Min { get; init; }

    public required decimal Max { get; init; }

    public bool IsWhole { get; init; }

    /// <summary>Whether there is a low and a high estimate beside it.</summary>
    public bool HasSpan { get; init; }

    /// <summary>Whether no source gives it, so that the portal's own is better.</summary>
    public bool IsUncertain { get; init; }

    public string? Note { get; init; }

    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>By what a stored value is multiplied for people: parts of 1 stand as per cent.</summary>
    public decimal Scale => Unit == nameof(CostUnit.Share) ? PerCent : 1;

    /// <summary>Whether a value can be reckoned with. What was once stored may lie outside what ships later.</summary>
    public bool Admits(LocalValue value) => Fits(value.Value) && Fits(value.Low ?? value.Value) && Fits(value.High ?? value.Value);

    private bool Fits(decimal value) => value >= Min && value <= Max && (!IsWhole || value == decimal.Truncate(value));
}

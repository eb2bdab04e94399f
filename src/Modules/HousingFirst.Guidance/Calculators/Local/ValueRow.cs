namespace HousingFirst.Guidance.Calculators.Local;

/// <summary>A value in the list.</summary>
/// <param name="Value">What it is, and as it ships.</param>
/// <param name="Own">The portal's own; null where it is as it ships.</param>
internal sealed record ValueRow(AdjustableValue Value, LocalValue? Own);

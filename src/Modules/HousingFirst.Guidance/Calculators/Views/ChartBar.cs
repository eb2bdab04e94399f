namespace HousingFirst.Guidance.Calculators.Views;

/// <summary>A bar of a chart.</summary>
/// <param name="Label">Its words, with the amount.</param>
/// <param name="Value">Its length.</param>
/// <param name="IsGain">Whether it is something spared rather than paid.</param>
internal sealed record ChartBar(string Label, decimal Value, bool IsGain);

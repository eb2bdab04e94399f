namespace HousingFirst.Guidance;

/// <summary>Names the calculators' texts: <c>Resources/CalculatorTexts.resx</c>.</summary>
public sealed class CalculatorTexts;

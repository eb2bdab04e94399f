namespace HousingFirst.Guidance;

/// <summary>Names the texts of the desk of the calculators' values: <c>Resources/ValueTexts.resx</c>.</summary>
public sealed class ValueTexts;

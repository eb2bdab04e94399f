namespace HousingFirst.Manuals;

/// <summary>Names the module's texts: <c>Resources/ManualTexts.resx</c>.</summary>
public sealed class ManualTexts;

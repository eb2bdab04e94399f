namespace HousingFirst.Cti;

/// <summary>Names the module's texts: <c>Resources/CtiTexts.resx</c>.</summary>
public sealed class CtiTexts;

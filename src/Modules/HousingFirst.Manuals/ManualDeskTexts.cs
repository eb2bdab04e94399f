namespace HousingFirst.Manuals;

/// <summary>Names the texts of those who write: <c>Resources/ManualDeskTexts.resx</c>.</summary>
public sealed class ManualDeskTexts;

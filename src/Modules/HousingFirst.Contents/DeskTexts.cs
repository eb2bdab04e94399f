namespace HousingFirst.Contents;

/// <summary>Names the texts of the pages on which content is written, which stand in <c>Resources/DeskTexts.resx</c>.</summary>
public sealed class DeskTexts;

namespace HousingFirst.Contents;

/// <summary>Names the module's texts, which stand in <c>Resources/ContentTexts.resx</c>.</summary>
public sealed class ContentTexts;

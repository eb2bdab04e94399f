namespace HousingFirst.Contents;

/// <summary>Names the texts of arranging menus and terms, which stand in <c>Resources/ArrangeTexts.resx</c>.</summary>
public sealed class ArrangeTexts;

namespace HousingFirst.Contents;

/// <summary>Names the texts of the editors of parts and fields, which stand in <c>Resources/EditorTexts.resx</c>, by part or field and property.</summary>
public sealed class EditorTexts;

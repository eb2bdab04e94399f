namespace HousingFirst.Contents;

/// <summary>Names the texts of the library of files, which stand in <c>Resources/MediaTexts.resx</c>.</summary>
public sealed class MediaTexts;

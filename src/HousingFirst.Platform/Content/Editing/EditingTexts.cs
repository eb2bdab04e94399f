namespace HousingFirst.Platform.Content.Editing;

/// <summary>Names the texts of forms: <c>Resources/Content/Editing/EditingTexts.resx</c>.</summary>
public sealed class EditingTexts;

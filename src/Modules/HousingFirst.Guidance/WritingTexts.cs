namespace HousingFirst.Guidance;

/// <summary>Names the texts of the forms and desks where guidance is written: <c>Resources/WritingTexts.resx</c>.</summary>
public sealed class WritingTexts;

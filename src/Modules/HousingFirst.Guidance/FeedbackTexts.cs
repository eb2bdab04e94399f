namespace HousingFirst.Guidance;

/// <summary>Names the texts of what readers say and of the editors' page: <c>Resources/FeedbackTexts.resx</c>.</summary>
public sealed class FeedbackTexts;

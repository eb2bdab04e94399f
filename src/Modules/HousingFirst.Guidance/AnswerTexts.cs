namespace HousingFirst.Guidance;

/// <summary>Names the texts of answers, examples and the overview: <c>Resources/AnswerTexts.resx</c>.</summary>
public sealed class AnswerTexts;

namespace HousingFirst.Training;

/// <summary>Names the module's texts: <c>Resources/TrainingTexts.resx</c>.</summary>
public sealed class TrainingTexts;

namespace HousingFirst.Approach;

/// <summary>Names the module's texts for people: <c>Resources/ApproachText.resx</c>.</summary>
internal sealed class ApproachText;

namespace HousingFirst.Guidance;

/// <summary>Names the texts of the desk of the method match: <c>Resources/MatchDeskTexts.resx</c>.</summary>
public sealed class MatchDeskTexts;

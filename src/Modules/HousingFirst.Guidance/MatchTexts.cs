namespace HousingFirst.Guidance;

/// <summary>Names the texts around the method match: <c>Resources/MatchTexts.resx</c>. Questions and reasons are the edition's.</summary>
public sealed class MatchTexts;

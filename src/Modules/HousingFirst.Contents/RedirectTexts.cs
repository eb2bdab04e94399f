namespace HousingFirst.Contents;

/// <summary>Names the texts of redirects, which stand in <c>Resources/RedirectTexts.resx</c>.</summary>
public sealed class RedirectTexts;

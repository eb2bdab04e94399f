namespace HousingFirst.Branding;

/// <summary>Names the module's texts: <c>Resources/BrandTexts.resx</c>.</summary>
public sealed class BrandTexts;

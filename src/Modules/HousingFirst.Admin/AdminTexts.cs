namespace HousingFirst.Admin;

/// <summary>Names the module's texts: <c>Resources/AdminTexts.resx</c>.</summary>
public sealed class AdminTexts;

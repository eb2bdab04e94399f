namespace HousingFirst.Guidance;

/// <summary>Names the tools' texts: <c>Resources/ToolTexts.resx</c>.</summary>
public sealed class ToolTexts;

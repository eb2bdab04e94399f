namespace HousingFirst.Audit;

/// <summary>Names the module's texts: <c>Resources/AuditTexts.resx</c>.</summary>
public sealed class AuditTexts;

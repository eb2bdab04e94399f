namespace HousingFirst.Offline;

/// <summary>Names the module's texts: <c>Resources/OfflineTexts.resx</c>.</summary>
public sealed class OfflineTexts;

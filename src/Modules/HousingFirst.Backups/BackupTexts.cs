namespace HousingFirst.Backups;

/// <summary>Names the module's texts: <c>Resources/BackupTexts.resx</c>.</summary>
public sealed class BackupTexts;

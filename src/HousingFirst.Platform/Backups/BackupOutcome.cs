using HousingFirst.Sdk.Backups;

namespace HousingFirst.Platform.Backups;

/// <summary>What came of taking or trying a backup.</summary>
/// <param name="Backup">The backup as it is listed now, or null where it was not taken.</param>
/// <param name="Code">Why it failed, as a stable code such as <c>backup.damaged</c>; null when it did not.</param>
internal sealed record BackupOutcome(StoredBackup? Backup, string? Code);

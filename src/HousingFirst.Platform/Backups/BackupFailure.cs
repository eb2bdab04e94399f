namespace HousingFirst.Platform.Backups;

/// <summary>That the last try to take a backup came to nothing.</summary>
internal sealed record BackupFailure(DateTimeOffset AtUtc, string Code);

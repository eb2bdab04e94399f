using HousingFirst.Sdk.Backups;

namespace HousingFirst.Platform.Backups;

/// <summary>What is known of a backup beside the file itself; stands beside it.</summary>
internal sealed record BackupNote(bool ByHand, int MissingFiles, BackupTrial? Trial);

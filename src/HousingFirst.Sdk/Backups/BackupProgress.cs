namespace HousingFirst.Sdk.Backups;

/// <summary>How much has been written into a backup, or built up from one.</summary>
/// <param name="Documents">So many documents so far.</param>
/// <param name="Files">So many files so far.</param>
/// <param name="AllDocuments">Of so many; null where that is not known yet.</param>
/// <param name="AllFiles">Of so many; null where that is not known yet.</param>
public sealed record BackupProgress(long Documents, int Files, long? AllDocuments, int? AllFiles);

namespace HousingFirst.Sdk.Backups;

/// <summary>What was found when a backup was tried.</summary>
/// <param name="AtUtc">When.</param>
/// <param name="Code">Why it cannot be brought back, or null when it can.</param>
/// <param name="Documents">How many documents are in it.</param>
/// <param name="Files">How many files are in it.</param>
/// <param name="IsTrailWhole">Whether its audit trail proves itself.</param>
public sealed record BackupTrial(DateTimeOffset AtUtc, string? Code, long Documents, int Files, bool IsTrailWhole)
{
    /// <summary>Whether it can be brought back.</summary>
    public bool Passed => Code is null;
}

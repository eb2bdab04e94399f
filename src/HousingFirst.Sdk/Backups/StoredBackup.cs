namespace HousingFirst.Sdk.Backups;

/// <summary>A backup that the host keeps.</summary>
/// <param name="Id">Names it; the portal's name and the time.</param>
/// <param name="TakenUtc">When it was taken.</param>
/// <param name="Bytes">Size of the file.</param>
/// <param name="ByHand">Whether somebody asked for it; else it was taken by itself.</param>
/// <param name="MissingFiles">How many files were missing or spoiled when it was taken.</param>
/// <param name="Trial">What was found when it was tried last; null when it was not.</param>
public sealed record StoredBackup(string Id, DateTimeOffset TakenUtc, long Bytes, bool ByHand, int MissingFiles, BackupTrial? Trial)
{
    /// <summary>
    /// Whether its time lies so far ahead that the clock was wrong when it was taken, or is now. Such a one is never taken for the newest.
    /// </summary>
    public bool IsAhead { get; init; }
}

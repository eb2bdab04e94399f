namespace HousingFirst.Sdk.Backups;

/// <summary>The restore that was asked for last.</summary>
/// <param name="BackupId">The backup that is brought back.</param>
/// <param name="AskedUtc">When it was asked for.</param>
/// <param name="State">How far it is.</param>
/// <param name="ChangedUtc">Since when.</param>
/// <param name="Code">Why it failed; null when it did not.</param>
/// <param name="BeforeId">The backup that was taken of the portal before; null where none was.</param>
public sealed record RestoreProgress(
    string BackupId, DateTimeOffset AskedUtc, RestoreState State, DateTimeOffset ChangedUtc, string? Code, string? BeforeId)
{
    /// <summary>Whether it has come to an end.</summary>
    public bool IsOver => State is RestoreState.Done or RestoreState.Failed;
}

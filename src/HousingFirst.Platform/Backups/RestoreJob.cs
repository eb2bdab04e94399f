using HousingFirst.Sdk.Backups;

namespace HousingFirst.Platform.Backups;

/// <summary>A restore that somebody asked for, as it stands beside the portal's backups.</summary>
/// <param name="BackupId">The backup.</param>
/// <param name="AskedBy">The account that asked.</param>
/// <param name="AskedUtc">When.</param>
/// <param name="State">How far it is.</param>
/// <param name="ChangedUtc">Since when.</param>
/// <param name="Code">Why it failed; null when it did not.</param>
/// <param name="BeforeId">The backup that was taken of the portal as it was; null before that.</param>
internal sealed record RestoreJob(
    string BackupId, string? AskedBy, DateTimeOffset AskedUtc, RestoreState State, DateTimeOffset ChangedUtc, string? Code, string? BeforeId)
{
    public RestoreProgress Show() => new(BackupId, AskedUtc, State, ChangedUtc, Code, BeforeId);
}

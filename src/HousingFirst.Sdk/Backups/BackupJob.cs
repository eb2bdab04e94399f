namespace HousingFirst.Sdk.Backups;

/// <summary>Work with a portal's backups that is done outside of requests: the last of its kind, whether it is over or not.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="State">How far it is.</param>
/// <param name="AskedUtc">When it was asked for.</param>
/// <param name="ChangedUtc">Since when it is as far as that.</param>
public sealed record BackupJob(BackupJobKind Kind, BackupJobState State, DateTimeOffset AskedUtc, DateTimeOffset ChangedUtc)
{
    /// <summary>The account that asked for it; null: the host does it by itself.</summary>
    public string? AskedBy { get; init; }

    /// <summary>The backup that is tried or brought back; of one that takes a backup that one, once it stands.</summary>
    public string? BackupId { get; init; }

    /// <summary>The backup that a restore has taken of the portal as it was.</summary>
    public string? BeforeId { get; init; }

    /// <summary>
    /// Why it failed, as a stable code such as <c>backup.no-room</c>; null when it did not. One that has taken a backup and names it could not try it,
    /// or found that it cannot be brought back.
    /// </summary>
    public string? Code { get; init; }

    /// <summary>How much of the present step is done; null where it does not run, or runs on another host.</summary>
    public BackupProgress? Progress { get; init; }

    /// <summary>Whether it has come to an end.</summary>
    public bool IsOver => State is BackupJobState.Done or BackupJobState.Failed;
}

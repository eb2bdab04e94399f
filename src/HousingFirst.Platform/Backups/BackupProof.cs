namespace HousingFirst.Platform.Backups;

/// <summary>Whether a file is what a host of ours has written.</summary>
internal enum BackupProof
{
    /// <summary>Sealed with a key that is here.</summary>
    Proved,

    /// <summary>Sealed with a key that is not here: another host's, or one that was lost.</summary>
    Unproved,
}

namespace HousingFirst.Sdk.Backups;

/// <summary>What is done with a portal's backups outside of requests.</summary>
public enum BackupJobKind
{
    /// <summary>One is taken. The daily one is tried right after it, where the host is set so.</summary>
    Take,

    /// <summary>One is tried.</summary>
    Try,

    /// <summary>The portal is put back from one.</summary>
    Restore,
}

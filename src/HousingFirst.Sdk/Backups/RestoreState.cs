namespace HousingFirst.Sdk.Backups;

/// <summary>How far a restore is.</summary>
public enum RestoreState
{
    /// <summary>It waits for its turn: the host does one at a time.</summary>
    Waiting,

    /// <summary>A backup of the portal as it is is being taken. The portal is closed to visitors from here.</summary>
    BackingUp,

    /// <summary>The backup is being built up and takes the portal's place.</summary>
    Restoring,

    /// <summary>The portal is as it was in the backup.</summary>
    Done,

    /// <summary>It failed, and the portal is as it was.</summary>
    Failed,
}

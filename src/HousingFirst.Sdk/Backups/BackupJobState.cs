namespace HousingFirst.Sdk.Backups;

/// <summary>How far work with a portal's backups is.</summary>
public enum BackupJobState
{
    /// <summary>It waits for its turn: the host does one after the other.</summary>
    Waiting,

    /// <summary>A backup of the portal as it is is being taken. For a restore the portal is closed to visitors from here.</summary>
    Taking,

    /// <summary>A backup is being built up: to be looked through, or to take the portal's place.</summary>
    BuildingUp,

    /// <summary>It is done.</summary>
    Done,

    /// <summary>It failed, and the portal is as it was; where a restore was cut short, it may have been switched the moment before.</summary>
    Failed,
}

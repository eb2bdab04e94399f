namespace HousingFirst.Sdk.Backups;

/// <summary>Whether backups are taken as they should be; what is worse comes first.</summary>
public enum BackupHealth
{
    /// <summary>The last one could not be taken because there is no room for it.</summary>
    NoRoom,

    /// <summary>The last one could not be taken.</summary>
    Failed,

    /// <summary>The newest one was tried and cannot be brought back.</summary>
    Broken,

    /// <summary>None was taken for longer than there should have been one.</summary>
    Overdue,

    /// <summary>Each should be tried, and for longer than a day none could be.</summary>
    Untried,

    /// <summary>Files were missing or spoiled when the newest one was taken. An older one may have them; it is kept.</summary>
    Incomplete,

    /// <summary>None is taken by itself.</summary>
    Unplanned,

    /// <summary>All is as it should be.</summary>
    Fine,
}

namespace HousingFirst.Backups.Pages;

/// <summary>What came of a button; it stands in the address that the button leads back to.</summary>
internal enum BackupMessage
{
    Taken,
    NotTaken,
    Passed,
    Broken,
    Busy,
    NoRoom,
    Gone,
}

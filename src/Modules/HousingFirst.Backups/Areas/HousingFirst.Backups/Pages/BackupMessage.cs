namespace HousingFirst.Backups.Pages;

/// <summary>What came of a button; it stands in the address that the button leads back to.</summary>
internal enum BackupMessage
{
    Asked,
    Busy,
    Gone,
    NotNoted,
}

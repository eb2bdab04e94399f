namespace HousingFirst.Sdk.Backups;

/// <summary>Why work with a portal's backups is not begun.</summary>
public enum BackupRefusal
{
    /// <summary>There is no backup of that name.</summary>
    NoSuchBackup,

    /// <summary>The name that was typed is not the portal's.</summary>
    NameDiffers,

    /// <summary>The password is not that of whoever asks, or the account is closed for a while.</summary>
    PasswordWrong,

    /// <summary>Something is being done with the portal's backups already, or waits for its turn.</summary>
    Busy,

    /// <summary>It could not be noted beside the backups, most likely because the disk is full.</summary>
    NotNoted,
}

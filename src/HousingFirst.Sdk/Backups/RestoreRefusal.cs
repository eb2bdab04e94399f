namespace HousingFirst.Sdk.Backups;

/// <summary>Why a restore is not begun.</summary>
public enum RestoreRefusal
{
    /// <summary>There is no backup of that name.</summary>
    NoSuchBackup,

    /// <summary>The name that was typed is not the portal's.</summary>
    NameDiffers,

    /// <summary>The password is not that of whoever asks, or the account is closed for a while.</summary>
    PasswordWrong,

    /// <summary>One is waiting or running already.</summary>
    Busy,
}

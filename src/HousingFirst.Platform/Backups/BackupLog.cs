using HousingFirst.Sdk.Backups;

namespace HousingFirst.Platform.Backups;

internal static partial class BackupLog
{
    [LoggerMessage(1701, LogLevel.Information, "Portal {Portal} was backed up: {Rows} rows, {Files} files, {Bytes} bytes in {Milliseconds} ms")]
    public static partial void Taken(ILogger logger, string portal, long rows, int files, long bytes, long milliseconds);

    [LoggerMessage(1702, LogLevel.Warning, "{Count} files that documents of portal {Portal} name were missing or spoiled and are not in its backup")]
    public static partial void MediaMissing(ILogger logger, string portal, int count);

    [LoggerMessage(1704, LogLevel.Error, "No backup of portal {Portal} could be taken ({Code}); it is tried again in ten minutes, an hour, every six hours")]
    public static partial void Failed(ILogger logger, string portal, string code, Exception? exception);

    [LoggerMessage(1705, LogLevel.Error, "The backup {Backup} of portal {Portal} cannot be brought back ({Code}). Run: portal verify FILE")]
    public static partial void TrialFailed(ILogger logger, string portal, string backup, string code);

    [LoggerMessage(1706, LogLevel.Error, "Whether daily backups are due could not be looked up; it is tried again in ten minutes")]
    public static partial void RoundFailed(ILogger logger, Exception exception);

    [LoggerMessage(1707, LogLevel.Error, "The backup of portal {Portal} could not be written")]
    public static partial void NotWritten(ILogger logger, string portal, Exception exception);

    [LoggerMessage(1708, LogLevel.Warning, "There is no room to try the backup {Backup} of portal {Portal} (HousingFirst:Backups:ReserveMegabytes)")]
    public static partial void NoRoomToTry(ILogger logger, string portal, string backup);

    [LoggerMessage(1709, LogLevel.Information, "The backups of {Count} deleted portals are gone: they were kept for as long as backups are")]
    public static partial void Swept(ILogger logger, int count);

    [LoggerMessage(1710, LogLevel.Information, "Account {Account} of portal {Portal} asked for work with backups: {Kind} {Backup}")]
    public static partial void JobAsked(ILogger logger, string portal, BackupJobKind kind, string? account, string? backup);

    [LoggerMessage(1711, LogLevel.Error, "Portal {Portal} was not brought back from the backup {Backup} ({Code}); it is as it was")]
    public static partial void RestoreFailed(ILogger logger, string portal, string? backup, string code, Exception? exception);

    [LoggerMessage(1712, LogLevel.Error, "How far the work with backups of portal {Portal} is could not be noted beside them; is the disk full?")]
    public static partial void JobNotNoted(ILogger logger, string portal, Exception exception);

    [LoggerMessage(1713, LogLevel.Error, "The backups of a deleted portal in {Folder} cannot be removed; it is tried again in ten minutes")]
    public static partial void NotSwept(ILogger logger, string folder, Exception exception);

    [LoggerMessage(1703, LogLevel.Information, "Portal {Portal} was brought back from the backup of {TakenUtc} in {Milliseconds} ms")]
    public static partial void Restored(ILogger logger, string portal, DateTimeOffset takenUtc, long milliseconds);
}

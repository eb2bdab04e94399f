namespace HousingFirst.Platform.Backups;

internal static partial class BackupLog
{
    [LoggerMessage(1701, LogLevel.Information, "Portal {Portal} was backed up: {Rows} rows, {Files} files, {Bytes} bytes in {Milliseconds} ms")]
    public static partial void Taken(ILogger logger, string portal, long rows, int files, long bytes, long milliseconds);

    [LoggerMessage(1702, LogLevel.Warning, "{Count} files that documents of portal {Portal} name were not there and are not in its backup")]
    public static partial void MediaMissing(ILogger logger, string portal, int count);

    [LoggerMessage(1703, LogLevel.Information, "Portal {Portal} was brought back from the backup of {TakenUtc} in {Milliseconds} ms")]
    public static partial void Restored(ILogger logger, string portal, DateTimeOffset takenUtc, long milliseconds);
}

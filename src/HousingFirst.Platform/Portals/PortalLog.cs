namespace HousingFirst.Platform.Portals;

internal static partial class PortalLog
{
    [LoggerMessage(1101, LogLevel.Error, "Portal {Portal} cannot be read; it answers 503, the others go on")]
    public static partial void PortalUnavailable(ILogger logger, string portal, Exception exception);

    [LoggerMessage(1102, LogLevel.Information, "Portal {Portal} was composed by recipe {Recipe} in {Milliseconds} ms")]
    public static partial void PortalComposed(ILogger logger, string portal, string recipe, long milliseconds);

    [LoggerMessage(1103, LogLevel.Warning, "Removed the unfinished portal folder {Folder}")]
    public static partial void UnfinishedRemoved(ILogger logger, string folder);

    [LoggerMessage(1105, LogLevel.Error, "The unfinished {Leftover} could not be removed; it is tried again at the next start")]
    public static partial void UnfinishedStays(ILogger logger, string leftover, Exception exception);

    [LoggerMessage(1104, LogLevel.Information, "Portal {Portal} was deleted; its audit trail had {Entries} entries, and the last one's seal was {Seal}")]
    public static partial void PortalDeleted(ILogger logger, string portal, long entries, string seal);
}

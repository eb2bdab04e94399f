namespace HousingFirst.Platform.Portals;

internal static partial class HostLog
{
    [LoggerMessage(1201, LogLevel.Critical, "Another host serves the data folder {Folder}. Stop it first, or give this one a folder of its own with HousingFirst__DataPath")]
    public static partial void AnotherHost(ILogger logger, string folder);

    [LoggerMessage(1202, LogLevel.Warning, "There is no portal yet. Open /setup in a browser and give this one-time token: {Token}")]
    public static partial void SetupToken(ILogger logger, string token);

    [LoggerMessage(1204, LogLevel.Error, "A page could not be shown")]
    public static partial void Unhandled(ILogger logger, Exception exception);

    [LoggerMessage(1205, LogLevel.Error, "The demo portal {Portal} could not be composed: {Problem}")]
    public static partial void DemoFailed(ILogger logger, string portal, string problem);

    [LoggerMessage(1206, LogLevel.Error, "Looking for unused media of portal {Portal} failed; it is tried again at the next start")]
    public static partial void MediaSweepFailed(ILogger logger, string portal, Exception exception);

    [LoggerMessage(1207, LogLevel.Error, "The demo portal {Portal} could not be made ready; it is tried again at the next start")]
    public static partial void DemoUnfinished(ILogger logger, string portal, Exception exception);
}

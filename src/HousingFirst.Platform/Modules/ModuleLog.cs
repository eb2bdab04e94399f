namespace HousingFirst.Platform.Modules;

internal static partial class ModuleLog
{
    [LoggerMessage(1001, LogLevel.Error, "Module {Module} is left out: {Reason}")]
    public static partial void ModuleLeftOut(ILogger logger, string module, string reason, Exception? exception);
}

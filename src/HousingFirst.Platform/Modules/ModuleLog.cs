namespace HousingFirst.Platform.Modules;

internal static partial class ModuleLog
{
    [LoggerMessage(1001, LogLevel.Error, "Module {Module} is left out: {Reason}")]
    public static partial void ModuleLeftOut(ILogger logger, string module, string reason, Exception? exception);

    [LoggerMessage(1002, LogLevel.Debug, "{Modules} modules with {Features} features loaded")]
    public static partial void ModulesLoaded(ILogger logger, int modules, int features);
}

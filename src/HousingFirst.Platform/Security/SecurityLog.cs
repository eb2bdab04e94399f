namespace HousingFirst.Platform.Security;

internal static partial class SecurityLog
{
    [LoggerMessage(1401, LogLevel.Error, "Endpoint {Endpoint} does not declare who may call it; it is closed")]
    public static partial void EndpointUndeclared(ILogger logger, string endpoint);

    [LoggerMessage(1410, LogLevel.Information, "A query that looks like it holds a personal number was refused in portal {Portal}")]
    public static partial void PersonalNumberRefused(ILogger logger, string portal);
}

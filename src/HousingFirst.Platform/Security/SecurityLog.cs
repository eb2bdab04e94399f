namespace HousingFirst.Platform.Security;

internal static partial class SecurityLog
{
    [LoggerMessage(1401, LogLevel.Error, "Endpoint {Endpoint} does not declare who may call it; it is closed")]
    public static partial void EndpointUndeclared(ILogger logger, string endpoint);

    [LoggerMessage(1402, LogLevel.Information, "Account {Account} of portal {Portal} signed in")]
    public static partial void SignedIn(ILogger logger, string portal, string account);

    [LoggerMessage(1403, LogLevel.Information, "Sign-in to portal {Portal} refused: {Outcome}")]
    public static partial void Refused(ILogger logger, string portal, string outcome);

    [LoggerMessage(1404, LogLevel.Warning, "Account {Account} of portal {Portal} is closed after too many wrong passwords")]
    public static partial void LockedOut(ILogger logger, string portal, string account);

    [LoggerMessage(1405, LogLevel.Information, "Account {Account} of portal {Portal}: {Change}")]
    public static partial void AccountChanged(ILogger logger, string portal, string account, string change);

    [LoggerMessage(1406, LogLevel.Information, "A query that looks like it holds a personal number was refused in portal {Portal}")]
    public static partial void PersonalNumberRefused(ILogger logger, string portal);
}

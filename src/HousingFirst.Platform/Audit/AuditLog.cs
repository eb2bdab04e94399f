namespace HousingFirst.Platform.Audit;

internal static partial class AuditLog
{
    [LoggerMessage(1601, LogLevel.Information, "Made the key that audit trails are sealed with: {Path}. Keep a copy where no backup of the data is")]
    public static partial void KeyMade(ILogger logger, string path);

    [LoggerMessage(1602, LogLevel.Error, "The audit trail of portal {Portal} does not lead on from what this host has noted of it. Run: audit verify --portal {Portal}")]
    public static partial void HeadNotInChain(ILogger logger, string portal);

    [LoggerMessage(1603, LogLevel.Error, "The length of the audit trail of portal {Portal} could not be noted ({Times} times by now); it is tried again")]
    public static partial void NotNoted(ILogger logger, string portal, int times, Exception exception);

    [LoggerMessage(1604, LogLevel.Information, "{Count} entries of the audit trail of portal {Portal} had been kept long enough and are gone")]
    public static partial void Shortened(ILogger logger, long count, string portal);

    [LoggerMessage(1605, LogLevel.Error, "Months of the audit trail of portal {Portal} that have been kept long enough stay: they do not prove themselves. Run: audit verify --portal {Portal}")]
    public static partial void NotShortened(ILogger logger, string portal);

    [LoggerMessage(1606, LogLevel.Critical, "The host does not start: {Reason}")]
    public static partial void KeyRefused(ILogger logger, string reason);

    [LoggerMessage(1607, LogLevel.Warning, "The audit trail of portal {Portal} was taken as it stands; {Count} findings were known then")]
    public static partial void Adopted(ILogger logger, string portal, int count);
}

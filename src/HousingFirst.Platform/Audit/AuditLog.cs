namespace HousingFirst.Platform.Audit;

internal static partial class AuditLog
{
    [LoggerMessage(1601, LogLevel.Information, "Made the key that audit trails are sealed with: {Path}. Keep a copy where no backup of the data is")]
    public static partial void KeyMade(ILogger logger, string path);

    [LoggerMessage(1602, LogLevel.Error, "The audit trail of portal {Portal} does not lead on from what this host has seen of it. Run: audit verify --portal {Portal}")]
    public static partial void HeadNotInChain(ILogger logger, string portal);

    [LoggerMessage(1603, LogLevel.Error, "How long the audit trails are could not be noted; it is tried again")]
    public static partial void NotNoted(ILogger logger, Exception exception);

    [LoggerMessage(1604, LogLevel.Information, "{Count} entries of the audit trail of portal {Portal} had been kept long enough and are gone")]
    public static partial void Shortened(ILogger logger, long count, string portal);
}

namespace HousingFirst.Platform.Mail;

/// <summary>Mails are named by id. No address, subject or server's answer, which may repeat an address, is written down.</summary>
internal static partial class MailLog
{
    [LoggerMessage(1501, LogLevel.Information, "Mail {Mail} of portal {Portal} was sent")]
    public static partial void Sent(ILogger logger, Guid mail, string portal);

    [LoggerMessage(1502, LogLevel.Warning, "Mail {Mail} of portal {Portal} was not sent at try {Try}: {Reason}; it is tried again")]
    public static partial void NotSent(ILogger logger, Guid mail, string portal, int @try, string reason);

    [LoggerMessage(1503, LogLevel.Error, "Mail {Mail} of portal {Portal} was given up after {Tries} tries")]
    public static partial void GivenUp(ILogger logger, Guid mail, string portal, int tries);

    [LoggerMessage(1504, LogLevel.Warning, "There are mails to send, but no mail server is set. They wait until HousingFirst__Mail__Server is")]
    public static partial void NoServer(ILogger logger);

    [LoggerMessage(1505, LogLevel.Error, "Looking for mails to send failed; it is tried again")]
    public static partial void LookFailed(ILogger logger, Exception exception);

    // The kind alone: what an exception says of a mail may repeat an address.
    [LoggerMessage(1506, LogLevel.Error, "Sending mails of portal {Portal} failed by {Kind}; it is tried again in a minute")]
    public static partial void RoundFailed(ILogger logger, string portal, string kind);
}

using HousingFirst.Sdk.Time;
using Microsoft.Extensions.Logging;

namespace HousingFirst.Training.Enquiries;

/// <summary>Enquiries are named by their number. Nothing that a sender wrote, and no address, is written down.</summary>
internal static partial class EnquiryLog
{
    [LoggerMessage(4751, LogLevel.Information, "Enquiry {Reference} was received in portal {Portal}")]
    public static partial void Received(ILogger logger, string reference, string portal);

    [LoggerMessage(4752, LogLevel.Information, "A form was sent back in portal {Portal}: {Problem}")]
    public static partial void Odd(ILogger logger, string portal, EnquiryProblemKind problem);

    [LoggerMessage(4753, LogLevel.Information, "An enquiry was turned away in portal {Portal}: too many had come from its sender, or in all")]
    public static partial void TooMany(ILogger logger, string portal);

    [LoggerMessage(4754, LogLevel.Warning, "Portal {Portal} has nobody to tell of enquiries. Set Enquiries.Receiver or the contact block's mail address")]
    public static partial void NobodyIsTold(ILogger logger, string portal);

    [LoggerMessage(4755, LogLevel.Information, "{Count} enquiries of portal {Portal} had been kept long enough and were deleted")]
    public static partial void Deleted(ILogger logger, int count, string portal);

    [LoggerMessage(4756, LogLevel.Warning, "Portal {Portal}: Enquiries.KeepFor is no period such as P6M; {Default} counts")]
    public static partial void NoPeriod(ILogger logger, string portal, RetentionPeriod @default);
}

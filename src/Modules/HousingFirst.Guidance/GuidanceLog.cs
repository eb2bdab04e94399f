using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Logging;

namespace HousingFirst.Guidance;

/// <summary>Texts are named by file and line, what readers send by nothing at all.</summary>
internal static partial class GuidanceLog
{
    [LoggerMessage(4903, LogLevel.Error, "Two features ship the guidance text {Id}; the one in {Folder} is left out")]
    public static partial void ShippedTwice(ILogger logger, string id, string folder);

    [LoggerMessage(4904, LogLevel.Error, "The {Type} {Item} cannot be read and is not shown")]
    public static partial void Unreadable(ILogger logger, string type, string item);

    [LoggerMessage(4911, LogLevel.Information, "A reader's word was sent back in portal {Portal}: {Oddity}")]
    public static partial void OddFeedback(ILogger logger, string portal, FormOddity oddity);

    [LoggerMessage(4912, LogLevel.Information, "A reader's word was turned away in portal {Portal}: too many had come from its sender, or in all")]
    public static partial void TooMuchFeedback(ILogger logger, string portal);

    [LoggerMessage(4913, LogLevel.Warning, "Portal {Portal} has nobody to tell what readers say. Give somebody the owner's role, or set GuidanceFeedback.Receiver")]
    public static partial void NobodyIsTold(ILogger logger, string portal);

    [LoggerMessage(4914, LogLevel.Information, "{Count} readers' words of portal {Portal} had been kept long enough and were deleted")]
    public static partial void FeedbackDeleted(ILogger logger, int count, string portal);
}

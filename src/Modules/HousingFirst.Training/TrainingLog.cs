using Microsoft.Extensions.Logging;

namespace HousingFirst.Training;

internal static partial class TrainingLog
{
    [LoggerMessage(4703, LogLevel.Error, "The {Type} {Item} cannot be read and is not shown")]
    public static partial void Unreadable(ILogger logger, string type, string item);

    [LoggerMessage(4704, LogLevel.Error, "Two features ship the course {Course}; the one in {Folder} is left out")]
    public static partial void ShippedTwice(ILogger logger, string course, string folder);
}

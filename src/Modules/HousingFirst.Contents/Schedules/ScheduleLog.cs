using Microsoft.Extensions.Logging;

namespace HousingFirst.Contents.Schedules;

internal static partial class ScheduleLog
{
    [LoggerMessage(4201, LogLevel.Error, "What is planned for item {Item} went wrong ({Fault}); it is tried again a few times, then it waits for a person")]
    public static partial void Faulted(ILogger logger, string item, string fault);
}

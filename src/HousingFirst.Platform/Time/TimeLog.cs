namespace HousingFirst.Platform.Time;

internal static partial class TimeLog
{
    [LoggerMessage(1551, LogLevel.Error, "The daily task {Task} failed in portal {Portal}")]
    public static partial void TaskFailed(ILogger logger, string task, string portal, Exception exception);

    [LoggerMessage(1552, LogLevel.Error, "The day's tasks could not be done; they are tried again tomorrow")]
    public static partial void DayFailed(ILogger logger, Exception exception);
}

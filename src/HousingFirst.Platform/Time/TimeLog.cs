namespace HousingFirst.Platform.Time;

internal static partial class TimeLog
{
    [LoggerMessage(1551, LogLevel.Error, "The task {Task} failed in portal {Portal}")]
    public static partial void TaskFailed(ILogger logger, string task, string portal, Exception exception);

    [LoggerMessage(1552, LogLevel.Error, "The day's tasks could not be done; they are tried again tomorrow")]
    public static partial void DayFailed(ILogger logger, Exception exception);

    [LoggerMessage(1553, LogLevel.Error, "What is due could not be done; it is tried again in a minute")]
    public static partial void MinuteFailed(ILogger logger, Exception exception);

    [LoggerMessage(1554, LogLevel.Error, "The tasks of portal {Portal} could not be done; they are tried again in a minute")]
    public static partial void PortalLeft(ILogger logger, string portal, Exception exception);
}

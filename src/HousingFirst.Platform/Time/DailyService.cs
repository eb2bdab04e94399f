using Microsoft.Extensions.Hosting;

namespace HousingFirst.Platform.Time;

/// <summary>Has the day's tasks done: first when the host has settled, then once a day.</summary>
internal sealed class DailyService(DailyTasks tasks, TimeProvider clock, ILogger<DailyService> logger) : BackgroundService
{
    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.RunAsync(
        AfterStart, Day, clock, tasks.RunAsync, exception => TimeLog.DayFailed(logger, exception), stoppingToken);
}

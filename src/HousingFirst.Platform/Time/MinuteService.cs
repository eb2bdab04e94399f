using Microsoft.Extensions.Hosting;

namespace HousingFirst.Platform.Time;

/// <summary>Has the minute's tasks done: first shortly after the start, for what was missed meanwhile, then once a minute.</summary>
internal sealed class MinuteService(MinuteTasks tasks, TimeProvider clock, ILogger<MinuteService> logger) : BackgroundService
{
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.RunAsync(
        AfterStart, Minute, clock, tasks.RunAsync, exception => TimeLog.MinuteFailed(logger, exception), stoppingToken);
}

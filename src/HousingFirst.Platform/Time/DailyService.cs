using Microsoft.Extensions.Hosting;

namespace HousingFirst.Platform.Time;

/// <summary>Has the day's tasks done: first when the host has settled, then once a day.</summary>
internal sealed class DailyService(DailyTasks tasks, TimeProvider clock, ILogger<DailyService> logger) : BackgroundService
{
    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(AfterStart, clock, stoppingToken);
        using var timer = new PeriodicTimer(Day, clock);
        do
        {
            try
            {
                await tasks.RunAsync(stoppingToken);
            }
#pragma warning disable CA1031 // A day without its tasks is no reason for the host to stop.
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                TimeLog.DayFailed(logger, exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}

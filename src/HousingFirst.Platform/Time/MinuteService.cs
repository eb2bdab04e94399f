using Microsoft.Extensions.Hosting;

namespace HousingFirst.Platform.Time;

/// <summary>Has the minute's tasks done: first shortly after the start, for what was missed meanwhile, then once a minute.</summary>
internal sealed class MinuteService(MinuteTasks tasks, TimeProvider clock, ILogger<MinuteService> logger) : BackgroundService
{
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(AfterStart, clock, stoppingToken);
        using var timer = new PeriodicTimer(Minute, clock);
        do
        {
            try
            {
                await tasks.RunAsync(stoppingToken);
            }
#pragma warning disable CA1031 // A minute without its tasks is no reason for the host to stop.
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                TimeLog.MinuteFailed(logger, exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}

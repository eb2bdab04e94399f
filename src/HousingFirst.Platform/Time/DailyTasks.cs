using HousingFirst.Sdk.Time;

namespace HousingFirst.Platform.Time;

/// <summary>The day's tasks, the host's own first. A portal that is closed at the hour has its turn when it is open again, not tomorrow.</summary>
internal sealed class DailyTasks(PortalTasks tasks, IEnumerable<HostDailyTask> own, TimeProvider clock)
{
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var closed = await RunAsync(among: null, cancellationToken);
        while (closed.Count > 0)
        {
            await Task.Delay(Look, clock, cancellationToken);
            closed = await RunAsync(closed, cancellationToken);
        }
    }

    private Task<IReadOnlySet<string>> RunAsync(IReadOnlySet<string>? among, CancellationToken cancellationToken) =>
        tasks.RunAsync<IDailyTask>(own.Select(task => task.Task), (task, token) => task.RunAsync(token), among, cancellationToken);
}

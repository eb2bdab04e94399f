using HousingFirst.Sdk.Time;

namespace HousingFirst.Platform.Time;

/// <summary>The day's tasks, the host's own first. A portal that cannot be entered at the hour has its turn when it can, not tomorrow.</summary>
internal sealed class DailyTasks(PortalTasks tasks, IEnumerable<HostDailyTask> own, TimeProvider clock)
{
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(1);

    // One portal that stays shut does not cost all the others their next day.
    private static readonly TimeSpan Patience = TimeSpan.FromHours(12);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var left = await RunAsync(among: null, cancellationToken);
        var until = clock.GetUtcNow() + Patience;
        while (left.Count > 0 && clock.GetUtcNow() < until)
        {
            await Task.Delay(Look, clock, cancellationToken);
            left = await RunAsync(left, cancellationToken);
        }
    }

    private Task<IReadOnlySet<string>> RunAsync(IReadOnlySet<string>? among, CancellationToken cancellationToken) =>
        tasks.RunAsync<IDailyTask>(own.Select(task => task.Task), (task, token) => task.RunAsync(token), among, cancellationToken);
}

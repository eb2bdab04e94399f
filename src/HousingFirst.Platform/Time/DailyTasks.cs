using HousingFirst.Sdk.Time;

namespace HousingFirst.Platform.Time;

/// <summary>The day's tasks, the host's own first.</summary>
internal sealed class DailyTasks(PortalTasks tasks, IEnumerable<HostDailyTask> own)
{
    public Task RunAsync(CancellationToken cancellationToken) =>
        tasks.RunAsync<IDailyTask>(own.Select(task => task.Task), (task, token) => task.RunAsync(token), cancellationToken);
}

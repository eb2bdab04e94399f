using HousingFirst.Sdk.Time;

namespace HousingFirst.Platform.Time;

/// <summary>The tasks that look every minute whether something is due.</summary>
internal sealed class MinuteTasks(PortalTasks tasks)
{
    public Task RunAsync(CancellationToken cancellationToken) =>
        tasks.RunAsync<IMinuteTask>([], (task, token) => task.RunAsync(token), among: null, cancellationToken);
}

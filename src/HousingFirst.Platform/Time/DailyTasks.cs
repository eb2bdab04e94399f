using HousingFirst.Platform.Modules;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Time;

namespace HousingFirst.Platform.Time;

/// <summary>Does the day's tasks in every running portal, one after the other. Whatever one of them does, the others have their turn.</summary>
internal sealed class DailyTasks(
    PortalDirectory portals, PortalWork work, ModuleSet modules, IEnumerable<HostDailyTask> own, ILogger<DailyTasks> logger)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var portal in (await portals.ViewAsync(cancellationToken)).All.Where(portal => portal.Record.State == PortalState.Running))
        {
            try
            {
                foreach (var task in TypesFor(await portal.SnapshotAsync(cancellationToken)))
                {
                    await RunAsync(portal, task, cancellationToken);
                }
            }
            catch (PortalUnavailableException exception)
            {
                PortalLog.PortalUnavailable(logger, portal.Record.Name, exception);
            }
        }
    }

    /// <summary>Each is made and done in a scope of its own, so that what one leaves unsaved is not saved by the next.</summary>
    private async Task RunAsync(PortalRuntime portal, Type task, CancellationToken cancellationToken)
    {
        try
        {
            await work.RunAsync(
                portal,
                async services =>
                {
                    await ((IDailyTask)services.GetRequiredService(task)).RunAsync(cancellationToken);
                    return true;
                },
                cancellationToken);
        }
#pragma warning disable CA1031 // A module's task may throw whatever it likes, and so may what it is made of; the other tasks and portals go on.
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && exception is not PortalUnavailableException)
#pragma warning restore CA1031
        {
            TimeLog.TaskFailed(logger, task.Name, portal.Record.Name, exception);
        }
    }

    // By their registrations: one that cannot be made is that one's failure, not the portal's.
    private IReadOnlyList<Type> TypesFor(PortalSnapshot portal) =>
    [
        .. own.Select(task => task.Task),
        .. modules.Extensions(typeof(IDailyTask))
            .Where(task => task.Features.All(portal.Features.Contains))
            .Select(task => task.Implementation!), // AddDailyTask takes a type
    ];
}

using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Time;

namespace HousingFirst.Platform.Time;

/// <summary>Does the day's tasks in every running portal, one after the other.</summary>
internal sealed class DailyTasks(PortalDirectory portals, PortalWork work, ILogger<DailyTasks> logger)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var portal in (await portals.ViewAsync(cancellationToken)).All.Where(portal => portal.Record.State == PortalState.Running))
        {
            try
            {
                foreach (var task in await work.RunAsync(portal, services => Task.FromResult(Types(services)), cancellationToken))
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

    /// <summary>Each in a scope of its own, so that what one leaves unsaved is not saved by the next.</summary>
    private async Task RunAsync(PortalRuntime portal, Type task, CancellationToken cancellationToken)
    {
        try
        {
            await work.RunAsync(
                portal,
                async services =>
                {
                    await All(services).First(candidate => candidate.GetType() == task).RunAsync(cancellationToken);
                    return true;
                },
                cancellationToken);
        }
#pragma warning disable CA1031 // A module's task may throw whatever it likes; the other tasks and portals go on.
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && exception is not PortalUnavailableException)
#pragma warning restore CA1031
        {
            TimeLog.TaskFailed(logger, task.Name, portal.Record.Name, exception);
        }
    }

    private static IReadOnlyList<Type> Types(IServiceProvider services) => [.. All(services).Select(task => task.GetType())];

    private static IEnumerable<IDailyTask> All(IServiceProvider services) =>
        services.GetServices<IDailyTask>().Concat(services.GetRequiredService<IPortalExtensions>().All<IDailyTask>());
}

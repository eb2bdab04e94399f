using HousingFirst.Platform.Modules;
using HousingFirst.Platform.Portals;

namespace HousingFirst.Platform.Time;

/// <summary>Does tasks of a kind in every running portal, one after the other. Whatever one of them does, the others have their turn.</summary>
internal sealed class PortalTasks(PortalDirectory portals, PortalDoor door, PortalWork work, ModuleSet modules, ILogger<PortalTasks> logger)
{
    /// <summary>Does the tasks that the enabled features have added, after the host's own. Answers those that are left with
    /// some: closed, or not to be entered for the moment.</summary>
    /// <typeparam name="TTask">The kind of task.</typeparam>
    /// <param name="own">Types of the host's own tasks, which are done whatever a portal's features.</param>
    /// <param name="run">Has a task done.</param>
    /// <param name="among">The portals whose turn it is; null: all.</param>
    /// <param name="cancellationToken">Stops between two tasks, and the task that is being done.</param>
    public async Task<IReadOnlySet<string>> RunAsync<TTask>(
        IEnumerable<Type> own, Func<TTask, CancellationToken, Task> run, IReadOnlySet<string>? among, CancellationToken cancellationToken)
    {
        var left = new HashSet<string>(StringComparer.Ordinal);
        foreach (var portal in (await portals.ViewAsync(cancellationToken)).All
            .Select(portal => portal.Record)
            .Where(portal => portal.State == PortalState.Running && among?.Contains(portal.Name) != false))
        {
            try
            {
                if (!await RunAsync(portal.Name, own, run, cancellationToken))
                {
                    left.Add(portal.Name);
                }
            }
            catch (PortalUnavailableException exception)
            {
                PortalLog.PortalUnavailable(logger, portal.Name, exception);
            }
#pragma warning disable CA1031 // Whatever keeps the host out of one portal, the portals behind it have their turn.
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                TimeLog.PortalLeft(logger, portal.Name, exception);
                left.Add(portal.Name);
            }
        }

        return left;
    }

    private async Task<bool> RunAsync<TTask>(
        string name, IEnumerable<Type> own, Func<TTask, CancellationToken, Task> run, CancellationToken cancellationToken)
    {
        await using var visit = await door.TryEnterAsync(name, cancellationToken);
        if (visit is null)
        {
            return false;
        }

        foreach (var task in own.Concat(TypesFor<TTask>(await visit.Portal.SnapshotAsync(cancellationToken))))
        {
            // Whoever closes the portal waits for the task that is being done, and not for all of them.
            if (!await door.IsOpenAsync(name, cancellationToken))
            {
                return false;
            }

            await RunAsync(visit.Portal, task, run, cancellationToken);
        }

        return true;
    }

    /// <summary>Each is made and done in a scope of its own, so that what one leaves unsaved is not saved by the next.</summary>
    private async Task RunAsync<TTask>(
        PortalRuntime portal, Type task, Func<TTask, CancellationToken, Task> run, CancellationToken cancellationToken)
    {
        try
        {
            await work.RunAsync(
                portal,
                async services =>
                {
                    await run((TTask)services.GetRequiredService(task), cancellationToken);
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
    private IEnumerable<Type> TypesFor<TTask>(PortalSnapshot portal) => modules.Extensions(typeof(TTask))
        .Where(task => task.Features.All(portal.Features.Contains))
        .Select(task => task.Implementation!); // tasks are added by type
}

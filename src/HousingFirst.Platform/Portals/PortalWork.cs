using HousingFirst.Platform.Documents;

namespace HousingFirst.Platform.Portals;

/// <summary>Runs work in a portal outside a request: the command line, composing, tests. Each run has a scope of its own.</summary>
internal sealed class PortalWork(IServiceScopeFactory scopes, CurrentPortal current)
{
    public async Task<T> RunAsync<T>(PortalRuntime portal, Func<IServiceProvider, Task<T>> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(portal);
        ArgumentNullException.ThrowIfNull(work);
        var snapshot = await portal.SnapshotAsync(cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<PortalDatabaseScope>().Database = portal.Database;
        using (current.Enter(portal, snapshot))
        {
            return await work(scope.ServiceProvider);
        }
    }
}

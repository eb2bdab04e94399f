using System.Collections.Frozen;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Documents.Indexes;
using HousingFirst.Platform.Modules;
using HousingFirst.Platform.Security;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Platform.Portals;

/// <summary>Reads a portal's settings, when its versions say that they changed.</summary>
internal sealed class PortalSnapshots(IServiceScopeFactory scopes, PortalStateReader state, PortalDatabases databases, ModuleSet modules)
{
    private long _uncommitted;

    public async Task<PortalSnapshot> ReadAsync(PortalRuntime portal, PortalSnapshot? known, CancellationToken cancellationToken)
    {
        if (known is null)
        {
            await databases.MigrateAsync(portal.Database, cancellationToken);
        }

        // The versions are read first: what changes between the two reads is read again by the next request.
        var versions = await state.ReadAsync(portal.Database, cancellationToken);
        if (known is not null && known.Versions.Settings == versions.Settings)
        {
            return known.Versions == versions ? known : known.At(versions);
        }

        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<PortalDatabaseScope>().Database = portal.Database;
        var session = scope.ServiceProvider.GetRequiredService<IDocumentSession>();
        var settings = await session.LoadSingleAsync<PortalSettings>(cancellationToken) ?? new PortalSettings();
        var roles = await scope.ServiceProvider.GetRequiredService<RolePermissionReader>().ReadAsync(portal.Database, cancellationToken);
        var snapshot = Make(portal.Record, settings, roles, versions);
        if (known?.Features.SetEquals(snapshot.Features) != true)
        {
            await scope.ServiceProvider.GetRequiredService<IndexTables>().ReconcileAsync(snapshot.Features, cancellationToken);
        }

        return snapshot;
    }

    /// <summary>
    /// The portal as an open unit of work has changed it. It has a version that no portal was ever at, so that nothing derived from it is
    /// taken for a committed portal's.
    /// </summary>
    public PortalSnapshot MakeUncommitted(PortalRecord record, PortalSettings settings, PortalSnapshot from)
    {
        ArgumentNullException.ThrowIfNull(from);
        return Make(record, settings, from.Roles, from.Versions with { Settings = Interlocked.Decrement(ref _uncommitted) });
    }

    /// <summary>
    /// The portal as these settings make it. Features that the host no longer has are left out; what is always on is on, and so is what
    /// a feature depends on since a later version.
    /// </summary>
    public PortalSnapshot Make(PortalRecord record, PortalSettings settings, RolePermissions roles, PortalVersions versions)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var features = modules.Features.AlwaysEnabled()
            .Concat(modules.Features.WithDependencies(settings.Features.Where(id => modules.Features.TryGet(id, out _))))
            .Select(feature => feature.Id)
            .ToFrozenSet(StringComparer.Ordinal);
        return new(record, settings, features, roles, versions);
    }
}

using HousingFirst.Platform.Documents.Indexes;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Platform.Portals;

/// <summary>Changes the portal's settings in the session of the running flow, and shows the flow what it changed.</summary>
internal sealed class PortalSettingsWriter(IDocumentSession session, IndexTables indexes, CurrentPortal current, PortalSnapshots snapshots)
{
    /// <summary>The settings as the session sees them; new ones where there are none.</summary>
    public async Task<PortalSettings> LoadAsync(CancellationToken cancellationToken) =>
        await session.LoadSingleAsync<PortalSettings>(cancellationToken) ?? new PortalSettings();

    /// <summary>
    /// Writes the settings in the session's transaction. The flow's portal is the changed one from here on, and the indexes of features
    /// that came or went are made or dropped with it.
    /// </summary>
    public async Task StoreAsync(PortalSettings settings, CancellationToken cancellationToken)
    {
        session.Store(settings);
        await session.FlushAsync(cancellationToken);
        var portal = (PortalSnapshot)current.Portal;
        var changed = snapshots.Make(current.Runtime.Record, settings, portal.Roles, portal.Versions);
        await indexes.ReconcileAsync(changed.Features, cancellationToken);
        current.Replace(changed);
    }
}

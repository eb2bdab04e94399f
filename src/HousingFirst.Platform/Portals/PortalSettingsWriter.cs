using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Platform.Portals;

/// <summary>Changes the portal's settings in the session of the running flow, and shows the flow what it changed.</summary>
internal sealed class PortalSettingsWriter(IDocumentSession session, CurrentPortal current, PortalSnapshots snapshots)
{
    /// <summary>The settings as the session sees them; new ones where there are none.</summary>
    public async Task<PortalSettings> LoadAsync(CancellationToken cancellationToken) =>
        await session.LoadSingleAsync<PortalSettings>(cancellationToken) ?? new PortalSettings();

    /// <summary>Stores the settings in the session; the flow's portal is the changed one from here on.</summary>
    public void Store(PortalSettings settings)
    {
        session.Store(settings);
        var portal = (PortalSnapshot)current.Portal;
        current.Replace(snapshots.Make(current.Runtime.Record, settings, portal.Roles, portal.Versions));
    }
}

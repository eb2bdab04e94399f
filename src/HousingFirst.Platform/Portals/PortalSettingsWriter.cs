using System.Text.Json;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Documents.Indexes;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Platform.Portals;

/// <summary>Changes the portal's settings in the session of the running flow, and shows the flow what it changed.</summary>
internal sealed class PortalSettingsWriter(
    IDocumentSession session, PortalConnection connection, IndexTables indexes, CurrentPortal current, PortalSnapshots snapshots, IAuditTrail trail)
    : IPortalSettings
{
    private JsonElement? _loaded;

    /// <summary>The settings as the session sees them; new ones where there are none.</summary>
    public async Task<PortalSettings> LoadAsync(CancellationToken cancellationToken)
    {
        var settings = await session.LoadSingleAsync<PortalSettings>(cancellationToken) ?? new PortalSettings();
        _loaded = PortalSettingsChanges.Keep(settings);
        return settings;
    }

    /// <summary>
    /// Writes the settings in the session's transaction. The flow's portal is the changed one from here on, and the indexes of features
    /// that came or went are made or dropped with it. When the transaction ends without a commit the flow is given back the portal it had.
    /// </summary>
    public async Task StoreAsync(PortalSettings settings, CancellationToken cancellationToken)
    {
        session.Store(settings);
        await session.FlushAsync(cancellationToken);
        Record(settings);
        var portal = (PortalSnapshot)current.Portal;
        var changed = snapshots.MakeUncommitted(current.Runtime.Record, settings, portal);
        await indexes.ReconcileAsync(changed.Features, cancellationToken);
        connection.OnRolledBack(current.Replace(changed));
    }

    public async Task<bool> SetAsync<T>(string key, T value, CancellationToken cancellationToken)
        where T : class
    {
        var settings = await LoadAsync(cancellationToken);
        var element = JsonSerializer.SerializeToElement(value);
        if (settings.Properties.TryGetValue(key, out var before) && JsonElement.DeepEquals(before, element))
        {
            return false;
        }

        settings.Properties[key] = element;
        await StoreAsync(settings, cancellationToken);
        return true;
    }

    private void Record(PortalSettings settings)
    {
        var after = PortalSettingsChanges.Keep(settings);
        foreach (var entry in PortalSettingsChanges.Between(_loaded ?? PortalSettingsChanges.Keep(new()), after))
        {
            trail.Record(entry);
        }

        _loaded = after;
    }
}

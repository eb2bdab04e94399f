namespace HousingFirst.Sdk.Portals;

/// <summary>The current portal's settings, to be read and changed as one.</summary>
public interface IPortalSettingsStore
{
    /// <summary>The settings as they are stored now.</summary>
    Task<PortalSettings> LoadAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Saves loaded settings that were changed, with an entry in the audit trail. They count from the next request on. Not for features and
    /// theme, which have rules of their own.
    /// </summary>
    /// <exception cref="Documents.StaleDocumentException">Somebody else has saved them since they were loaded.</exception>
    Task SaveAsync(PortalSettings settings, CancellationToken cancellationToken);
}

namespace HousingFirst.Sdk.Portals;

/// <summary>The current portal's settings, to be read and changed as one.</summary>
public interface IPortalSettingsStore
{
    /// <summary>The settings as they are stored now.</summary>
    Task<PortalSettings> LoadAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Saves loaded settings that were changed, with an entry in the audit trail. They count from the next request on. Not for features, which
    /// have rules of their own; a theme is chosen by <see cref="ChooseTheme"/>.
    /// </summary>
    /// <exception cref="Documents.StaleDocumentException">Somebody else has saved them since they were loaded.</exception>
    Task SaveAsync(PortalSettings settings, CancellationToken cancellationToken);

    /// <summary>
    /// Puts a theme for readers into loaded settings, with what it depends on. Answers false when the host has no such theme.
    /// </summary>
    bool ChooseTheme(PortalSettings settings, string themeId);
}

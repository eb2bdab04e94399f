using HousingFirst.Platform.Modules;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Platform.Portals;

internal sealed class PortalSettingsStore(PortalSettingsWriter writer, IDocumentSession session, CurrentPortal current, ModuleSet modules) : IPortalSettingsStore
{
    public Task<PortalSettings> LoadAsync(CancellationToken cancellationToken) => writer.LoadAsync(cancellationToken);

    public async Task SaveAsync(PortalSettings settings, CancellationToken cancellationToken)
    {
        // The flow that saves goes on with the portal that it began with.
        using (current.Enter(current.Runtime, (PortalSnapshot)current.Portal))
        {
            await writer.StoreAsync(settings, cancellationToken);
            await session.SaveChangesAsync(cancellationToken);
        }
    }

    public bool ChooseTheme(PortalSettings settings, string themeId)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (!modules.Features.TryGet(themeId, out var theme) || !theme.IsTheme || theme.IsAdminTheme)
        {
            return false;
        }

        settings.SiteTheme = themeId;
        settings.Features.UnionWith(modules.Features.WithDependencies([themeId]).Select(feature => feature.Id));
        return true;
    }
}

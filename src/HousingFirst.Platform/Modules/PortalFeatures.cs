using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Modules;

namespace HousingFirst.Platform.Modules;

/// <summary>Switches features of the current portal while it runs. All that is asked for is switched, or nothing.</summary>
internal sealed class PortalFeatures(ModuleSet modules, CurrentPortal current, PortalSettingsWriter writer, IDocumentSession session)
    : IFeatureSwitch
{
    public async Task<FeatureChange> EnableAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var change = FeatureRules.Enable(modules.Features, current.Portal.Features, ids, current.Runtime.Record.IsDefault);
        if (change.Problems.Length == 0)
        {
            var settings = await writer.LoadAsync(cancellationToken);
            settings.Features.UnionWith(change.Changed);
            await writer.StoreAsync(settings, cancellationToken);
            await session.SaveChangesAsync(cancellationToken);
        }

        return change;
    }

    public async Task<FeatureChange> DisableAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var settings = await writer.LoadAsync(cancellationToken);
        var change = FeatureRules.Disable(modules.Features, current.Portal.Features, ids, settings.SiteTheme);
        if (change.Problems.Length == 0)
        {
            settings.Features.ExceptWith(change.Changed);
            await writer.StoreAsync(settings, cancellationToken);
            await session.SaveChangesAsync(cancellationToken);
        }

        return change;
    }
}

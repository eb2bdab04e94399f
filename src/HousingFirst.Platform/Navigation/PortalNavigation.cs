using System.Collections.Immutable;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Navigation;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Platform.Navigation;

/// <summary>The portal's links, gathered once for each version of the portal and filtered for each reader.</summary>
internal sealed class PortalNavigation(CurrentPortal current, IPortalExtensions extensions, IPermissionChecker reader)
{
    /// <summary>Links for a place that the reader may see, in order.</summary>
    public async Task<IReadOnlyList<NavigationItem>> GetAsync(NavigationPlace place, CancellationToken cancellationToken)
    {
        // A closed portal's titles are its readers' business, also on the sign-in page.
        if (!reader.Admits(current.Portal.Audience))
        {
            return [];
        }

        var all = await current.Runtime.Kept.GetAsync(
            (nameof(PortalNavigation), place), token => GatherAsync(place, token), cancellationToken);
        return all.All(IsShown) ? all : [.. all.Where(IsShown)];
    }

    private bool IsShown(NavigationItem item) =>
        reader.Admits(item.Audience) && reader.Admits(item.PageAudience) && (item.Permission is null || reader.Allows(item.Permission));

    private async Task<ImmutableArray<NavigationItem>> GatherAsync(NavigationPlace place, CancellationToken cancellationToken)
    {
        var items = ImmutableArray.CreateBuilder<NavigationItem>();
        foreach (var provider in extensions.All<INavigationProvider>())
        {
            items.AddRange(await provider.GetAsync(place, cancellationToken));
        }

        // A link that the portal's own menu already has is not shown a second time.
        return [.. items.OrderBy(item => item.Order).DistinctBy(item => item.Url.TrimEnd('/'), StringComparer.OrdinalIgnoreCase)];
    }
}

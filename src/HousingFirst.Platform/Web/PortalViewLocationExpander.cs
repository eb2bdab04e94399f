using System.Collections.Concurrent;
using System.Collections.Immutable;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Modules;
using Microsoft.AspNetCore.Mvc.Razor;

namespace HousingFirst.Platform.Web;

/// <summary>
/// Finds a view by its name in the portal's theme first, then in the features it has enabled (what builds on others first), then in
/// the Ui. The cache key is all that decides: theme and set of features.
/// </summary>
internal sealed class PortalViewLocationExpander(IFeatureCatalog features, CurrentPortal current) : IViewLocationExpander
{
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> _locations = new(StringComparer.Ordinal);

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Values["portal"] = (current.PortalOrNull as PortalSnapshot)?.ViewKey;
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        ArgumentNullException.ThrowIfNull(context);
        return current.PortalOrNull is PortalSnapshot portal
            ? _locations.GetOrAdd(portal.ViewKey, static (_, state) => Locations(state.portal, state.features), (portal, features)).Concat(viewLocations)
            : viewLocations;
    }

    private static ImmutableArray<string> Locations(PortalSnapshot portal, IFeatureCatalog features) =>
    [
        $"/Themes/{portal.ThemeId}/{{0}}.cshtml",
        .. features.All.Reverse()
            .Where(feature => !feature.IsTheme && portal.Features.Contains(feature.Id))
            .Select(feature => $"/Views/{feature.Id}/{{0}}.cshtml"),
        "/Views/Shared/{0}.cshtml",
    ];
}

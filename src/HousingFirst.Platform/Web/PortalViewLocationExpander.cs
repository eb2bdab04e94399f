using System.Collections.Concurrent;
using System.Collections.Immutable;
using HousingFirst.Platform.Administration;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Modules;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Razor;

namespace HousingFirst.Platform.Web;

/// <summary>
/// Finds a view by its name in the portal's theme first, then in the features it has enabled (what builds on others first), then in
/// the Ui. The cache key is all that decides: theme, set of features, and whether the page belongs to the administration.
/// </summary>
internal sealed class PortalViewLocationExpander(IFeatureCatalog features, CurrentPortal current) : IViewLocationExpander
{
    private const string Administration = "administration";

    private readonly ConcurrentDictionary<(string Theme, string View), ImmutableArray<string>> _locations = new();

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Values["portal"] = (current.PortalOrNull as PortalSnapshot)?.ViewKey;
        context.Values["theme"] = context.ActionContext.HttpContext.GetEndpoint().IsAdministration() ? Administration : null;
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (current.PortalOrNull is not PortalSnapshot portal)
        {
            return viewLocations;
        }

        var theme = context.Values["theme"] is null ? portal.ThemeId : portal.AdminThemeId;
        return _locations.GetOrAdd((theme, portal.ViewKey), static (key, state) => Locations(key.Theme, state.portal, state.features), (portal, features))
            .Concat(viewLocations);
    }

    private static ImmutableArray<string> Locations(string theme, PortalSnapshot portal, IFeatureCatalog features) =>
    [
        $"/Themes/{theme}/{{0}}.cshtml",
        .. features.All.Reverse()
            .Where(feature => !feature.IsTheme && portal.Features.Contains(feature.Id))
            .Select(feature => $"/Views/{feature.Id}/{{0}}.cshtml"),
        "/Views/Shared/{0}.cshtml",
    ];
}

using System.Collections.Immutable;
using HousingFirst.Platform.Recipes.Running;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Platform.Recipes;

/// <summary>What recipes may ask of the portal that they run in. Never the host's configuration: it holds secrets.</summary>
internal sealed class RecipeParameters(ICurrentPortal current)
{
    public RecipeRunOptions Options(bool skipUnsupported) => new()
    {
        Portal = current.Portal.Name,
        SkipUnsupported = skipUnsupported,
        Parameters = ImmutableDictionary<string, string>.Empty
            .Add("SiteName", current.Portal.Title)
            .Add("SiteTimeZone", current.Portal.TimeZone.Id)
            .Add("AdminUsername", "")
            .Add("AdminUserId", ""),
    };
}

using HousingFirst.Sdk.Modules;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace HousingFirst.Platform.Modules;

/// <summary>Gates the pages in <c>Areas/{FeatureId}/Pages</c> by that feature.</summary>
internal sealed class FeaturePageConvention(IFeatureCatalog features) : IPageRouteModelConvention
{
    public void Apply(PageRouteModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (model.AreaName is { } area && features.TryGet(area, out _))
        {
            foreach (var selector in model.Selectors)
            {
                selector.EndpointMetadata.Add(new FeatureGateAttribute(area));
            }
        }
    }
}

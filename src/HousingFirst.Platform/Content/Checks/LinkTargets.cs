using HousingFirst.Platform.Modules;
using HousingFirst.Sdk.Content.Checks;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Portals;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace HousingFirst.Platform.Content.Checks;

internal sealed class LinkTargets(IPortalExtensions extensions, ICurrentPortal current, EndpointDataSource endpoints) : ILinkTargets
{
    public async ValueTask<bool> ExistsAsync(LinkAddress address, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.Path.Length == 0)
        {
            return true;
        }

        foreach (var target in extensions.All<ILinkTarget>())
        {
            if (await target.FindAsync(address, cancellationToken) is { } found)
            {
                return found;
            }
        }

        // A command on the command line has no pages, and says nothing against a link to one.
        return endpoints.Endpoints.Count == 0
            || endpoints.Endpoints.OfType<RouteEndpoint>().Any(endpoint => IsHere(endpoint) && Matches(endpoint, address.Path));
    }

    private bool IsHere(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<FeatureGateAttribute>() is not { } gate || gate.Features.All(current.Portal.Features.Contains);

    // The page of content takes every address, so it says nothing about one.
    private static bool Matches(RouteEndpoint endpoint, string path) =>
        endpoint.RoutePattern is { RawText: { } pattern, PathSegments.Count: > 0 }
        && endpoint.RoutePattern.Parameters.All(parameter => !parameter.IsCatchAll)
        && new TemplateMatcher(TemplateParser.Parse(pattern.TrimStart('/')), []).TryMatch("/" + path, []);
}

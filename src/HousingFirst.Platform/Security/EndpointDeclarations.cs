using HousingFirst.Platform.Modules;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;

namespace HousingFirst.Platform.Security;

/// <summary>Lists every endpoint of the host with what it declares.</summary>
internal sealed class EndpointDeclarations(EndpointDataSource endpoints, PageLoader pages)
{
    public async Task<IReadOnlyList<EndpointDeclaration>> ListAsync()
    {
        var declarations = new List<EndpointDeclaration>();
        foreach (var endpoint in endpoints.Endpoints.OfType<RouteEndpoint>())
        {
            declarations.Add(Describe(await WholeAsync(endpoint)));
        }

        return [.. declarations.OrderBy(declaration => declaration.ToString(), StringComparer.Ordinal)];
    }

    private static EndpointDeclaration Describe(RouteEndpoint endpoint) => new(
        endpoint.RoutePattern.RawText ?? "",
        [.. endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? []],
        endpoint.Metadata.GetMetadata<FeatureGateAttribute>()?.Features[0],
        endpoint.Metadata.GetMetadata<HostEndpointAttribute>() is not null,
        endpoint.Metadata.Access(),
        [.. endpoint.Metadata.GetOrderedMetadata<RequirePermissionAttribute>().Select(asked => asked.Permission)]);

    // A page's endpoint carries the attributes of its model only once the page is loaded.
    private async Task<RouteEndpoint> WholeAsync(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page
        && (await pages.LoadAsync(page, endpoint.Metadata)).Endpoint is RouteEndpoint loaded
            ? loaded
            : endpoint;
}

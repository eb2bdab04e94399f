using HousingFirst.Platform.Modules;
using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Security;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace HousingFirst.Platform.Api;

/// <summary>The OpenAPI description of a portal: every endpoint under <c>/api</c> whose features the portal has enabled, and nothing else.</summary>
internal static class PortalApi
{
    /// <summary>The name under which the description speaks of a reader's ticket.</summary>
    public const string TicketScheme = "signedIn";

    private const string Document = "v1";
    private const string Path = "/openapi/{documentName}.json";
    private const string Root = "api/";
    private const string About =
        "What programs can ask this portal. Refusals are application/problem+json; in those for what was sent, errors names each key that is wrong.";

    public static void AddPortalApi(this IServiceCollection services)
    {
        services.AddSingleton<XmlSummaries>();
        services.AddOpenApi(Document);
        services.AddOptions<OpenApiOptions>(Document).Configure<CurrentPortal>((options, current) =>
        {
            options.ShouldInclude = endpoint => IsOf(current.Portal, endpoint);
            options.AddSchemaTransformer<SummaryTransformer>();
            options.AddOperationTransformer<InputTransformer>();
            options.AddOperationTransformer<AccessTransformer>();
            options.AddDocumentTransformer(IntroduceAsync);
        });
    }

    public static void MapPortalApi(this WebApplication app) => app.MapOpenApi(Path)
        .WithMetadata(new HostEndpointAttribute(), new CacheForReadersAttribute())
        .OpenToReaders();

    private static bool IsOf(IPortal portal, ApiDescription endpoint) =>
        endpoint.RelativePath?.StartsWith(Root, StringComparison.OrdinalIgnoreCase) == true
        && endpoint.ActionDescriptor.EndpointMetadata.OfType<FeatureGateAttribute>().All(gate => gate.Features.All(portal.Features.Contains));

    private static Task IntroduceAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var portal = context.ApplicationServices.GetRequiredService<ICurrentPortal>().Portal;
        document.Info = new() { Title = portal.Title, Version = Document, Description = About };

        // Where the portal stands, and not the name that the host was called by: the description is kept, and read by others.
        var address = context.ApplicationServices.GetRequiredService<IPageFrame>().Url("~/").TrimEnd('/');
        document.Servers = [new() { Url = address.Length > 0 ? address : "/" }];
        document.Components ??= new();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [TicketScheme] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Cookie,
                Name = PortalCookies.NameFor(portal),
                Description = "The ticket of somebody who has signed in.",
            },
        };
        return Task.CompletedTask;
    }
}

using System.Globalization;
using HousingFirst.Platform.Security;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace HousingFirst.Platform.Api;

/// <summary>Says who may call an endpoint, and what the others are told.</summary>
internal sealed class AccessTransformer(ICurrentPortal current) : IOpenApiOperationTransformer
{
    private const string ProblemType = "application/problem+json";

    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(context);
        var metadata = new EndpointMetadataCollection(context.Description.ActionDescriptor.EndpointMetadata);
        var asked = metadata.GetOrderedMetadata<RequirePermissionAttribute>();
        if (asked.Count == 0 && (metadata.Access() == EndpointAccess.Everybody || current.Portal.Audience.Kind == AudienceKind.Everybody))
        {
            return;
        }

        var document = context.Document!; // Set while a document is made, and only then are transformers called.
        if (asked.Count > 0)
        {
            operation.Description = $"{operation.Description} Asks for the permission {string.Join(", ", asked.Select(one => one.Permission))}.".TrimStart();
        }

        operation.Security = [new() { [new OpenApiSecuritySchemeReference(PortalApi.TicketScheme, document)] = [] }];
        document.AddComponent(nameof(ProblemDetails), await context.GetOrCreateSchemaAsync(typeof(ProblemDetails), null, cancellationToken));
        operation.Responses ??= [];
        Add(operation.Responses, document, StatusCodes.Status401Unauthorized, "Nobody is signed in.");
        Add(operation.Responses, document, StatusCodes.Status403Forbidden, "Whoever is signed in may not.");
    }

    private static void Add(OpenApiResponses responses, OpenApiDocument document, int status, string description) =>
        responses[status.ToString(CultureInfo.InvariantCulture)] = new OpenApiResponse
        {
            Description = description,
            Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
            {
                [ProblemType] = new() { Schema = new OpenApiSchemaReference(nameof(ProblemDetails), document) },
            },
        };
}

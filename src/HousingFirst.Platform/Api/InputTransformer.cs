using System.Globalization;
using System.Net.Mime;
using HousingFirst.Sdk.Api;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace HousingFirst.Platform.Api;

/// <summary>Writes what an endpoint says that it takes. Our endpoints read requests themselves, so that all that is wrong is told at once and by key.</summary>
internal sealed class InputTransformer : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(context);
        foreach (var input in context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiInput>())
        {
            var fields = input.Fields(context.ApplicationServices);
            if (input.Place == ApiInputPlace.Body)
            {
                operation.RequestBody = Body(fields);
            }
            else
            {
                operation.Parameters = [.. operation.Parameters ?? [], .. fields.Select(Parameter)];
            }
        }

        return Task.CompletedTask;
    }

    private static OpenApiRequestBody Body(IReadOnlyList<ApiField> fields) => new()
    {
        Required = true,
        Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { [MediaTypeNames.Application.Json] = new() { Schema = Object(fields) } },
    };

    private static OpenApiParameter Parameter(ApiField field) => new()
    {
        Name = field.Name,
        In = ParameterLocation.Query,
        Description = field.Description,
        Required = field.IsRequired,
        Schema = Value(field),
    };

    private static OpenApiSchema Object(IReadOnlyList<ApiField> fields) => new()
    {
        Type = JsonSchemaType.Object,
        Properties = fields.ToDictionary(field => field.Name, IOpenApiSchema (field) => Described(field), StringComparer.Ordinal),
        Required = fields.Where(field => field.IsRequired).Select(field => field.Name).ToHashSet(StringComparer.Ordinal),
        AdditionalPropertiesAllowed = false,
    };

    private static OpenApiSchema Described(ApiField field)
    {
        var schema = Value(field);
        schema.Description = field.Description;
        return schema;
    }

    private static OpenApiSchema Value(ApiField field) => field.Kind switch
    {
        ApiFieldKind.Number or ApiFieldKind.WholeNumber => new()
        {
            Type = field.Kind == ApiFieldKind.Number ? JsonSchemaType.Number : JsonSchemaType.Integer,
            Minimum = field.Min?.ToString(CultureInfo.InvariantCulture),
            Maximum = field.Max?.ToString(CultureInfo.InvariantCulture),
            Default = field.Default?.DeepClone(),
        },
        ApiFieldKind.Day => new() { Type = JsonSchemaType.String, Format = "date", Default = field.Default?.DeepClone() },
        ApiFieldKind.List => new() { Type = JsonSchemaType.Array, Items = Object(field.Fields), MaxItems = field.Most },
        _ => new()
        {
            Type = JsonSchemaType.String,
            Enum = field.Choices.Count > 0 ? [.. field.Choices] : null,
            Default = field.Default?.DeepClone(),
        },
    };
}

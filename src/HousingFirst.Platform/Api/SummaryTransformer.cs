using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace HousingFirst.Platform.Api;

/// <summary>Describes answers in the words that stand at their types.</summary>
internal sealed class SummaryTransformer(XmlSummaries summaries) : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(context);
        if (context.JsonTypeInfo.Kind != JsonTypeInfoKind.Object)
        {
            return Task.CompletedTask;
        }

        var words = summaries.Of(context.JsonTypeInfo.Type);
        schema.Description ??= words.GetValueOrDefault("");
        foreach (var property in context.JsonTypeInfo.Properties)
        {
            // An object is described once, at its own type.
            if (property.AttributeProvider is System.Reflection.MemberInfo member
                && schema.Properties?.TryGetValue(property.Name, out var found) == true
                && found is OpenApiSchema described
                && context.JsonTypeInfo.Options.GetTypeInfo(property.PropertyType).Kind != JsonTypeInfoKind.Object)
            {
                described.Description ??= words.GetValueOrDefault(member.Name);
            }
        }

        return Task.CompletedTask;
    }
}

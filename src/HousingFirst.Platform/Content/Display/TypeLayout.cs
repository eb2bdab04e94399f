using HousingFirst.Sdk.Content.Definitions;

namespace HousingFirst.Platform.Content.Display;

/// <summary>A type as its items are shown.</summary>
/// <param name="Type">The type.</param>
/// <param name="Stereotype">Its role, or empty.</param>
/// <param name="Parts">Its parts in the order in which people see them.</param>
internal sealed record TypeLayout(ContentTypeDefinition Type, string Stereotype, IReadOnlyList<PartLayout> Parts)
{
    public static TypeLayout Make(ContentTypeDefinition type, ContentDefinitionSet definitions) => new(
        type,
        type.Setting<ContentTypeSettings>().Stereotype ?? "",
        [.. type.PartsInOrder().Select(part => new PartLayout(
            part.Name,
            part.PartName,
            part.Setting<ContentTypePartSettings>().DisplayName is { Length: > 0 } name ? name : part.Name,
            definitions.Part(part.PartName) is { } definition ? FieldsOf(definition) : []))]);

    public static IReadOnlyList<FieldLayout> FieldsOf(ContentPartDefinition part) =>
        [.. part.FieldsInOrder().Select(field => new FieldLayout(field, field.DisplayName))];
}

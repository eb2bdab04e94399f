using System.Text.Json;
using System.Text.Json.Serialization;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Sdk.Content.Definitions;

/// <summary>All definitions of a portal in Orchard's stored form. Also the shape in which a module ships its own.</summary>
[Document("ContentDefinitions", Raises = DocumentChange.Definitions, IsSingle = true)]
public sealed class ContentDefinitionRecords
{
    /// <summary>The types.</summary>
    [JsonPropertyName("ContentTypeDefinitionRecords")]
    public IReadOnlyList<ContentTypeDefinition> Types
    {
        get;
        set => field = value ?? [];
    } = [];

    /// <summary>The parts that carry fields or settings.</summary>
    [JsonPropertyName("ContentPartDefinitionRecords")]
    public IReadOnlyList<ContentPartDefinition> Parts
    {
        get;
        set => field = value ?? [];
    } = [];

    /// <summary>Properties that Orchard's format does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

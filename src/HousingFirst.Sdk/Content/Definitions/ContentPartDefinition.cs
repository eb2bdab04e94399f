using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace HousingFirst.Sdk.Content.Definitions;

/// <summary>A part and its fields, as Orchard stores them. A part without code behind it is data with fields.</summary>
public sealed record ContentPartDefinition
{
    /// <summary>Technical name.</summary>
    public string Name
    {
        get;
        init => field = value ?? "";
    } = "";

    /// <summary>Settings objects by the name of their class; open.</summary>
    public JsonObject Settings
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>The fields, in the order in which they were attached.</summary>
    [JsonPropertyName("ContentPartFieldDefinitionRecords")]
    public IReadOnlyList<ContentPartFieldDefinition> Fields
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Properties that Orchard's format does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; init; }

    /// <summary>A settings object, made new with defaults when there is none.</summary>
    public T Setting<T>()
        where T : class, new()
        => DefinitionSettings.Read<T>(Settings);

    /// <summary>The fields in the order in which people see them.</summary>
    public IReadOnlyList<ContentPartFieldDefinition> FieldsInOrder() =>
        DefinitionPosition.Sort(Fields, field => field.Setting<ContentPartFieldSettings>().Position);
}

using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace HousingFirst.Sdk.Content.Definitions;

/// <summary>A content type, as Orchard stores it.</summary>
public sealed record ContentTypeDefinition
{
    /// <summary>Technical name.</summary>
    public string Name
    {
        get;
        init => field = value ?? "";
    } = "";

    /// <summary>Name shown to people.</summary>
    public string? DisplayName { get; init; }

    /// <summary>Settings objects by the name of their class; open.</summary>
    public JsonObject Settings
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>The parts, in the order in which they were attached.</summary>
    [JsonPropertyName("ContentTypePartDefinitionRecords")]
    public IReadOnlyList<ContentTypePartDefinition> Parts
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

    /// <summary>The first attachment of a part, or null.</summary>
    public ContentTypePartDefinition? Part(string partName) =>
        Parts.FirstOrDefault(part => part.PartName == partName);

    /// <summary>The parts in the order in which people see them.</summary>
    public IReadOnlyList<ContentTypePartDefinition> PartsInOrder() =>
        DefinitionPosition.Sort(Parts, part => part.Setting<ContentTypePartSettings>().Position);
}

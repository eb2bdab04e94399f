using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace HousingFirst.Sdk.Content.Definitions;

/// <summary>A part attached to a type, as Orchard stores it.</summary>
public sealed record ContentTypePartDefinition
{
    private readonly string _name = "";

    /// <summary>The part.</summary>
    public string PartName
    {
        get;
        init => field = value ?? "";
    } = "";

    /// <summary>The name under which it stands in the type's items; the part's own unless said otherwise.</summary>
    public string Name
    {
        get => _name.Length == 0 ? PartName : _name;
        init => _name = value ?? "";
    }

    /// <summary>Settings objects by the name of their class; open.</summary>
    public JsonObject Settings
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
}

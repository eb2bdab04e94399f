using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace HousingFirst.Sdk.Content.Definitions;

/// <summary>A field of a part, as Orchard stores it.</summary>
public sealed record ContentPartFieldDefinition
{
    /// <summary>The field's type, such as <c>TextField</c>.</summary>
    public string FieldName
    {
        get;
        init => field = value ?? "";
    } = "";

    /// <summary>The field's name in its part.</summary>
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

    /// <summary>Properties that Orchard's format does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; init; }

    /// <summary>Name shown to people.</summary>
    [JsonIgnore]
    public string DisplayName => Setting<ContentPartFieldSettings>().DisplayName is { Length: > 0 } name ? name : Name;

    /// <summary>A settings object, made new with defaults when there is none.</summary>
    public T Setting<T>()
        where T : class, new()
        => DefinitionSettings.Read<T>(Settings);
}

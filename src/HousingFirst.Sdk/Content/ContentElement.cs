using System.Text.Json;
using System.Text.Json.Serialization;

namespace HousingFirst.Sdk.Content;

/// <summary>
/// A typed view of a JSON object inside a content item. What the type does not know is kept in
/// <see cref="AdditionalProperties"/> and written back unchanged.
/// </summary>
public abstract class ContentElement
{
    /// <summary>Properties that the type does not know.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

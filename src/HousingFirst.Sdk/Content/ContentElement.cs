using System.Text.Json;
using System.Text.Json.Serialization;
using HousingFirst.Sdk.Content.Json;

namespace HousingFirst.Sdk.Content;

/// <summary>
/// A typed view of a JSON object inside a content item. What the type does not know is kept in
/// <see cref="AdditionalProperties"/> and written back unchanged.
/// </summary>
public abstract class ContentElement
{
    /// <summary>Properties that the type does not know; among them the fields that definitions add to a part.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>A field of the part, or null when it holds none of that shape. A copy: give it back with <see cref="SetField"/>.</summary>
    public TField? Field<TField>(string name)
        where TField : ContentField
    {
        if (AdditionalProperties is null || !AdditionalProperties.TryGetValue(name, out var element)
            || element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        try
        {
            return element.Deserialize<TField>(ContentJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Puts a field into the part.</summary>
    public void SetField(string name, ContentField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        AdditionalProperties ??= new(StringComparer.Ordinal);
        AdditionalProperties[name] = JsonSerializer.SerializeToElement(field, field.GetType(), ContentJson.Options);
    }
}

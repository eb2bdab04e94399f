using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace HousingFirst.Sdk.Content.Json;

/// <summary>The JSON dialect of content: what Orchard Core 1.8 to 3 writes is read, what 2.1 reads is written.</summary>
public static class ContentJson
{
    /// <summary>For parts, fields, settings and whole items. Nulls are left out.</summary>
    public static JsonSerializerOptions Options { get; } = Create(JsonIgnoreCondition.WhenWritingNull);

    /// <summary>As <see cref="Options"/>, but a null is written, because in a merge it takes the old value away.</summary>
    internal static JsonSerializerOptions WithNulls { get; } = Create(JsonIgnoreCondition.Never);

    /// <summary>Reads an object as <typeparamref name="T"/>, or null when it is not there or cannot be read as one.</summary>
    public static T? Read<T>(JsonNode? node)
        where T : class
    {
        if (node is not JsonObject)
        {
            return null;
        }

        try
        {
            return node.Deserialize<T>(Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>
    /// Writes the properties that the value knows into the object, whatever the case of their names there; null takes a property
    /// away. Everything else in the object stays.
    /// </summary>
    public static void Write<T>(JsonObject target, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(value);
        var written = JsonSerializer.SerializeToNode(value, value.GetType(), WithNulls)!.AsObject();
        foreach (var (name, node) in written.ToArray())
        {
            written.Remove(name);
            var present = Spelling(target, name);
            if (node is null)
            {
                target.Remove(present ?? name);
            }
            else
            {
                target[present ?? name] = node;
            }
        }
    }

    private static string? Spelling(JsonObject target, string name)
    {
        if (target.ContainsKey(name))
        {
            return name;
        }

        foreach (var (key, _) in target)
        {
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase))
            {
                return key;
            }
        }

        return null;
    }

    private static JsonSerializerOptions Create(JsonIgnoreCondition ignore)
    {
        JsonSerializerOptions options = new()
        {
            PropertyNameCaseInsensitive = true,
            DefaultIgnoreCondition = ignore,
            NumberHandling = JsonNumberHandling.AllowReadingFromString,
            ReadCommentHandling = JsonCommentHandling.Skip,
            AllowTrailingCommas = true,
            MaxDepth = 128,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters =
            {
                new LenientBooleanConverter(),
                new LenientDateTimeConverter(),
                new LenientStringConverter(),
                new LenientEnumConverterFactory(),
            },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}

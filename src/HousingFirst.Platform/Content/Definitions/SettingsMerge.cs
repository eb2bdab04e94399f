using System.Text.Json.Nodes;

namespace HousingFirst.Platform.Content.Definitions;

/// <summary>Orchard's merge of definition settings, made so that merging the same again changes nothing.</summary>
internal static class SettingsMerge
{
    /// <summary>
    /// Objects merge key by key, arrays unite, a null overwrites. Where the target holds an object or array and the source a scalar,
    /// the target stays, as in Orchard.
    /// </summary>
    public static JsonObject Merge(JsonObject target, JsonObject source)
    {
        var merged = target.DeepClone().AsObject();
        foreach (var (key, value) in source)
        {
            merged[key] = Merge(merged[key], value);
        }

        return merged;
    }

    private static JsonNode? Merge(JsonNode? target, JsonNode? source) => (target, source) switch
    {
        (JsonObject before, JsonObject after) => Merge(before, after),
        (JsonArray before, JsonArray after) => Unite(before, after),
        (JsonObject or JsonArray, JsonValue) => target.DeepClone(),
        _ => source?.DeepClone(),
    };

    // Orchard appends objects again on each import; comparing them deeply keeps arrays from growing.
    private static JsonArray Unite(JsonArray before, JsonArray after)
    {
        var united = before.DeepClone().AsArray();
        foreach (var item in after)
        {
            if (!united.Any(present => JsonNode.DeepEquals(present, item)))
            {
                united.Add(item?.DeepClone());
            }
        }

        return united;
    }
}

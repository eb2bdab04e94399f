using System.Text.Json.Nodes;
using HousingFirst.Sdk.Content;

namespace HousingFirst.Platform.Content;

/// <summary>
/// Gives a copied item and all items inside it ids of their own. What named one of them, inside the copy, names the new one; what names
/// items elsewhere stays. Pure, apart from the ids.
/// </summary>
internal static class CopiedIds
{
    public static void Renew(ContentItem copy, Func<string> newId)
    {
        Dictionary<string, string> renewed = new(StringComparer.Ordinal) { [copy.ContentItemId] = newId() };
        copy.ContentItemId = renewed[copy.ContentItemId];
        copy.ContentItemVersionId = newId();
        foreach (var inner in Objects(copy.Content).Where(IsItem))
        {
            if (Text(inner[nameof(ContentItem.ContentItemId)]) is { Length: > 0 } id)
            {
                renewed.TryAdd(id, newId());
            }

            inner.Remove(nameof(ContentItem.ContentItemVersionId));
        }

        foreach (var element in Objects(copy.Content).ToArray())
        {
            foreach (var (name, value) in element.ToArray())
            {
                if (Text(value) is { } text && renewed.TryGetValue(text, out var id))
                {
                    element[name] = id;
                }
                else if (value is JsonArray list)
                {
                    Rename(list, renewed);
                }
            }
        }
    }

    private static void Rename(JsonArray list, Dictionary<string, string> renewed)
    {
        for (var place = 0; place < list.Count; place++)
        {
            if (Text(list[place]) is { } text && renewed.TryGetValue(text, out var id))
            {
                list[place] = id;
            }
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonObject root)
    {
        Stack<JsonNode> open = new([root]);
        while (open.TryPop(out var node))
        {
            if (node is JsonObject found)
            {
                yield return found;
            }

            foreach (var child in node is JsonObject parent ? parent.Select(property => property.Value) : node as JsonArray ?? [])
            {
                if (child is JsonObject or JsonArray)
                {
                    open.Push(child);
                }
            }
        }
    }

    private static bool IsItem(JsonObject candidate) => Text(candidate[nameof(ContentItem.ContentType)]) is not null;

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}

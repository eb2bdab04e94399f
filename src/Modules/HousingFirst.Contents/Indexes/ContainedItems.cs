using System.Text.Json;
using System.Text.Json.Nodes;
using HousingFirst.Sdk.Content.Json;

namespace HousingFirst.Contents.Indexes;

/// <summary>Finds the items that live inside another: in bags, flows, taxonomies and menus, at any depth.</summary>
internal static class ContainedItems
{
    private static readonly string[] Containers = ["ContentItems", "Widgets", "Terms", "MenuItems"];

    public static IEnumerable<ContentItem> In(JsonObject content) => In(content, _ => true);

    /// <summary>Those that are taken; what stands in one that is not, is not found either.</summary>
    public static IEnumerable<ContentItem> In(JsonObject content, Func<ContentItem, bool> take)
    {
        Stack<JsonObject> open = new([content]);
        while (open.TryPop(out var at))
        {
            foreach (var inner in Lists(at).SelectMany(list => list).OfType<JsonObject>().Where(IsItem))
            {
                if (ContentJson.Read<ContentItem>(inner) is { } item && take(item))
                {
                    yield return item;
                    open.Push(item.Content);
                }
            }
        }
    }

    // A container stands in a part; child terms stand at the root of their parent.
    private static IEnumerable<JsonArray> Lists(JsonObject content) => content
        .Select(property => property.Value)
        .OfType<JsonObject>()
        .Append(content)
        .SelectMany(part => Containers.Select(name => part[name]))
        .OfType<JsonArray>();

    private static bool IsItem(JsonObject candidate) => candidate["ContentType"]?.GetValueKind() == JsonValueKind.String;
}

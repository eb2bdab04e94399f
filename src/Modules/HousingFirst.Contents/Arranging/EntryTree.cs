using System.Text.Json.Nodes;

namespace HousingFirst.Contents.Arranging;

/// <summary>
/// The entries that a menu or a taxonomy holds, as they lie in its JSON. They are moved as they are: what nobody knows of them stays.
/// </summary>
internal sealed class EntryTree
{
    private const string Id = nameof(ContentItem.ContentItemId);

    private readonly bool _isMenu;
    private readonly Dictionary<string, JsonObject> _entries = new(StringComparer.Ordinal);

    private EntryTree(ContentItem item)
    {
        _isMenu = item.ContentType == Menu;
        List<ArrangedEntry> order = [];
        Walk(_isMenu ? item.Content : item.Content[nameof(TaxonomyPart)], 0, order);
        Arrangement = new([.. order], Deepest);
    }

    public const string Menu = "Menu";

    public const string Taxonomy = "Taxonomy";

    /// <summary>The portal's navigation shows one level of a menu; terms stand in a tree.</summary>
    public int Deepest => _isMenu ? 0 : 5;

    /// <summary>The entries as they stand.</summary>
    public Arrangement Arrangement { get; }

    /// <summary>The entries of an item; null when it is of a type that holds none.</summary>
    public static EntryTree? Of(ContentItem item) => item.ContentType is Menu or Taxonomy ? new(item) : null;

    /// <summary>An entry by its id.</summary>
    public JsonObject Entry(string id) => _entries[id];

    /// <summary>Has another version of the same item hold its entries in another order.</summary>
    public static void Arrange(ContentItem version, Arrangement wanted)
    {
        EntryTree tree = new(version);
        Stack<(int Depth, JsonArray Below)> open = [];
        JsonArray top = [];
        foreach (var entry in wanted.Entries.Where(entry => tree._entries.ContainsKey(entry.Id)))
        {
            while (open.TryPeek(out var above) && above.Depth >= entry.Depth)
            {
                open.Pop();
            }

            var copy = (JsonObject)tree._entries[entry.Id].DeepClone();
            (open.TryPeek(out var holder) ? holder.Below : top).Add(copy);
            open.Push((entry.Depth, tree.Emptied(copy)));
        }

        tree.Put(version.Content, top);
    }

    private void Walk(JsonNode? holder, int depth, List<ArrangedEntry> order)
    {
        foreach (var entry in (Below(holder) ?? []).OfType<JsonObject>())
        {
            if (entry[Id] is JsonValue value && value.TryGetValue<string>(out var id) && _entries.TryAdd(id, entry))
            {
                order.Add(new(id, depth));
                Walk(entry, depth + 1, order);
            }
        }
    }

    private JsonArray? Below(JsonNode? holder) => _isMenu
        ? holder?[nameof(MenuItemsListPart)]?[nameof(MenuItemsListPart.MenuItems)] as JsonArray
        : holder?[nameof(TaxonomyPart.Terms)] as JsonArray;

    // A list that was there stays, though it be empty; one that was not comes when something stands in it.
    private JsonArray Emptied(JsonObject entry)
    {
        if (Below(entry) is { } below)
        {
            below.Clear();
            return below;
        }

        JsonArray made = [];
        if (!_isMenu)
        {
            entry[nameof(TaxonomyPart.Terms)] = made;
        }

        return made;
    }

    private void Put(JsonObject content, JsonArray top)
    {
        var (part, list) = _isMenu ? (nameof(MenuItemsListPart), nameof(MenuItemsListPart.MenuItems)) : (nameof(TaxonomyPart), nameof(TaxonomyPart.Terms));
        if (content[part] is not JsonObject holder)
        {
            content[part] = holder = [];
        }

        holder[list] = top;
    }
}

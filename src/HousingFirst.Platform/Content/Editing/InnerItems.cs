using System.Text.Json;
using System.Text.Json.Nodes;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Content.Json;

namespace HousingFirst.Platform.Content.Editing;

/// <summary>
/// The items of a list inside a part, as the part holds them and as the form orders them. An item that nobody touched keeps its JSON;
/// what stands in the array without being an item stays at its end.
/// </summary>
internal sealed class InnerItems
{
    // More than anybody arranges by hand; a form that asks for more is made up.
    private const int MaxItems = 500;

    private readonly EditList _list;
    private readonly JsonObject _holder;
    private readonly EditForm? _form;
    private readonly List<string> _before = [];
    private readonly Dictionary<string, JsonObject> _known = new(StringComparer.Ordinal);
    private readonly List<JsonNode?> _others = [];

    public InnerItems(EditList list, JsonObject holder, FormOrder order)
    {
        _list = list;
        _holder = holder;
        _form = order.Written?.Form;
        foreach (var node in holder[list.Property] as JsonArray ?? [])
        {
            if (node is JsonObject item && item[nameof(ContentItem.ContentType)]?.GetValueKind() == JsonValueKind.String
                && IdOf(item) is var id && _known.TryAdd(id, item))
            {
                _before.Add(id);
            }
            else
            {
                _others.Add(node);
            }
        }
    }

    /// <summary>Copies of the items in the order of the form, new ones among them; without a form in their own order.</summary>
    public IEnumerable<ContentItem> Items()
    {
        var wanted = _form?.Has(_list.Name) == true
            ? _form.All(_list.Name).Where(id => id.Length > 0).Distinct(StringComparer.Ordinal).Take(MaxItems)
            : _before;
        foreach (var id in wanted.ToArray())
        {
            if (_known.TryGetValue(id, out var json))
            {
                if (ContentJson.Read<ContentItem>(json) is { } item)
                {
                    item.ContentItemId = id;
                    yield return item;
                }
            }
            else if (ContentIds.IsOne(id) && _form?.Value($"{_list.Name}.{id}.{nameof(ContentItem.ContentType)}") is { } type
                && _list.Types.Any(choice => choice.Value == type))
            {
                yield return new ContentItem { ContentItemId = id, ContentType = type };
            }
        }
    }

    /// <summary>Puts the items back, when any of them or their order is another.</summary>
    public void Store(IReadOnlyList<ContentItemEdit> items)
    {
        _list.IsChanged = !items.Select(item => item.Item.ContentItemId).SequenceEqual(_before, StringComparer.Ordinal);
        if (!_list.IsChanged && !items.Any(IsTouched))
        {
            return;
        }

        JsonArray array = [];
        foreach (var item in items)
        {
            array.Add(_known.TryGetValue(item.Item.ContentItemId, out var before) && !IsTouched(item)
                ? before.DeepClone()
                : JsonSerializer.SerializeToNode(item.Item, ContentJson.Options));
        }

        foreach (var other in _others)
        {
            array.Add(other?.DeepClone());
        }

        _holder[_list.Property] = array;
    }

    private static bool IsTouched(ContentItemEdit item) =>
        item.Inputs().Any(at => at.Input.IsChanged) || item.Lists().Any(list => list.IsChanged);

    // An item of an old file may have no id; its place gives it one, the same each time.
    private string IdOf(JsonObject item) =>
        item[nameof(ContentItem.ContentItemId)] is JsonValue value && value.TryGetValue(out string? id) && id.Length > 0
            ? id
            : ContentIds.Derive(_list.Name, _known.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
}

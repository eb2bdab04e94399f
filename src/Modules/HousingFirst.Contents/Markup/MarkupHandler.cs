using System.Text.Json;
using System.Text.Json.Nodes;

namespace HousingFirst.Contents.Markup;

/// <summary>
/// Cleans markup on its way in: every text named <c>Html</c>, in parts, fields and items inside the item, also in those whose
/// type nobody knows. Orchard's setting to leave it unclean is not followed.
/// </summary>
internal sealed class MarkupHandler(IHtmlSanitizer sanitizer) : IContentHandler
{
    private const string Property = "Html";

    public ValueTask PreparingAsync(ContentPreparation preparation, CancellationToken cancellationToken)
    {
        Stack<JsonNode> open = new([preparation.Item.Content]);
        while (open.TryPop(out var node))
        {
            switch (node)
            {
                case JsonObject found:
                    Clean(found);
                    Push(open, found.Select(property => property.Value));
                    break;
                case JsonArray list:
                    Push(open, list);
                    break;
                default:
                    break;
            }
        }

        return ValueTask.CompletedTask;
    }

    private static void Push(Stack<JsonNode> open, IEnumerable<JsonNode?> nodes)
    {
        foreach (var node in nodes)
        {
            if (node is JsonObject or JsonArray)
            {
                open.Push(node);
            }
        }
    }

    private void Clean(JsonObject element)
    {
        if (element[Property] is not JsonValue value || value.GetValueKind() != JsonValueKind.String)
        {
            return;
        }

        var before = value.GetValue<string>();
        var after = sanitizer.Clean(before);
        if (after != before)
        {
            element[Property] = after;
        }
    }
}

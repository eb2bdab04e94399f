using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using HousingFirst.Sdk.Content.Json;

namespace HousingFirst.Sdk.Content;

/// <summary>
/// Orchard's shape of an item. Known names count exactly as spelt; nulls are left out; the database number that old exports
/// carry as <c>Id</c> is dropped; scalars at the root, which Orchard 2 loses, are kept.
/// </summary>
internal sealed class ContentItemJsonConverter : JsonConverter<ContentItem>
{
    private static readonly JsonNodeOptions Nodes = new() { PropertyNameCaseInsensitive = false };

    public override ContentItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A content item is an object.");
        }

        ContentItem item = new() { Content = new JsonObject(Nodes) };
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            ReadProperty(ref reader, item, name);
        }

        return item;
    }

    public override void Write(Utf8JsonWriter writer, ContentItem value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        WriteText(writer, nameof(ContentItem.ContentItemId), value.ContentItemId.Length == 0 ? null : value.ContentItemId);
        WriteText(writer, nameof(ContentItem.ContentItemVersionId), value.ContentItemVersionId);
        WriteText(writer, nameof(ContentItem.ContentType), value.ContentType);
        WriteText(writer, nameof(ContentItem.DisplayText), value.DisplayText);
        writer.WriteBoolean(nameof(ContentItem.Latest), value.Latest);
        writer.WriteBoolean(nameof(ContentItem.Published), value.Published);
        WriteDate(writer, nameof(ContentItem.ModifiedUtc), value.ModifiedUtc);
        WriteDate(writer, nameof(ContentItem.PublishedUtc), value.PublishedUtc);
        WriteDate(writer, nameof(ContentItem.CreatedUtc), value.CreatedUtc);
        WriteText(writer, nameof(ContentItem.Owner), value.Owner);
        WriteText(writer, nameof(ContentItem.Author), value.Author);
        foreach (var (name, node) in value.Content)
        {
            writer.WritePropertyName(name);
            if (node is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                node.WriteTo(writer, options);
            }
        }

        writer.WriteEndObject();
    }

    private static void ReadProperty(ref Utf8JsonReader reader, ContentItem item, string name)
    {
        switch (name)
        {
            case nameof(ContentItem.ContentItemId):
                item.ContentItemId = ReadText(ref reader, name) ?? "";
                break;
            case nameof(ContentItem.ContentItemVersionId):
                item.ContentItemVersionId = ReadText(ref reader, name) is { Length: > 0 } version ? version : null;
                break;
            case nameof(ContentItem.ContentType):
                item.ContentType = ReadText(ref reader, name) ?? "";
                break;
            case nameof(ContentItem.DisplayText):
                item.DisplayText = ReadText(ref reader, name);
                break;
            case nameof(ContentItem.Latest):
                item.Latest = ReadBoolean(ref reader);
                break;
            case nameof(ContentItem.Published):
                item.Published = ReadBoolean(ref reader);
                break;
            case nameof(ContentItem.ModifiedUtc):
                item.ModifiedUtc = ReadDate(ref reader);
                break;
            case nameof(ContentItem.PublishedUtc):
                item.PublishedUtc = ReadDate(ref reader);
                break;
            case nameof(ContentItem.CreatedUtc):
                item.CreatedUtc = ReadDate(ref reader);
                break;
            case nameof(ContentItem.Owner):
                item.Owner = ReadText(ref reader, name);
                break;
            case nameof(ContentItem.Author):
                item.Author = ReadText(ref reader, name);
                break;
            case "Id" when reader.TokenType is JsonTokenType.Number or JsonTokenType.Null:
                break;
            default:
                item.Content[name] = JsonNode.Parse(ref reader, Nodes);
                break;
        }
    }

    private static string? ReadText(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => reader.GetString(),
        _ => throw new JsonException($"\"{name}\" of a content item is a text."),
    };

    private static bool ReadBoolean(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.String => bool.TryParse(reader.GetString(), out var parsed) && parsed,
        _ => Skip(ref reader, false),
    };

    private static DateTime? ReadDate(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String
        ? LenientDateTimeConverter.Parse(reader.GetString())
        : Skip(ref reader, (DateTime?)null);

    private static T Skip<T>(ref Utf8JsonReader reader, T value)
    {
        reader.Skip();
        return value;
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void WriteDate(Utf8JsonWriter writer, string name, DateTime? value)
    {
        if (value is { } date)
        {
            writer.WriteString(name, date);
        }
    }
}

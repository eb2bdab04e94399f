using System.Text.Json;

namespace HousingFirst.Guidance.Reading;

/// <summary>Reads what a program sent.</summary>
internal static class JsonBody
{
    private const int Deepest = 8;

    /// <summary>The object; null when the bytes are none.</summary>
    public static JsonElement? Parse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = Deepest });
            ReadTexts(bytes.Span);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    // Half of a character, and bytes that are no text, are found only when a name or a text is read, and then by an exception of another kind.
    private static void ReadTexts(ReadOnlySpan<byte> bytes)
    {
        Utf8JsonReader reader = new(bytes);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String)
            {
                _ = reader.GetString();
            }
        }
    }
}

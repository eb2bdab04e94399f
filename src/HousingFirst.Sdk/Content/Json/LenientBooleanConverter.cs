using System.Text.Json;
using System.Text.Json.Serialization;

namespace HousingFirst.Sdk.Content.Json;

/// <summary>Reads <c>true</c>, <c>"True"</c> and 1 as Orchard 1.8 did; writes real booleans. What is none of them is false.</summary>
internal sealed class LenientBooleanConverter : JsonConverter<bool>
{
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.True:
                return true;
            case JsonTokenType.String:
                return bool.TryParse(reader.GetString(), out var parsed) && parsed;
            case JsonTokenType.Number:
                return reader.TryGetInt64(out var number) && number != 0;
            default:
                reader.Skip();
                return false;
        }
    }

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
}

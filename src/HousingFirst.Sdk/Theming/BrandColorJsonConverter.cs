using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HousingFirst.Sdk.Theming;

internal sealed class BrandColorJsonConverter : JsonConverter<BrandColor>
{
    public override BrandColor Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
        && BrandColor.TryParse(reader.GetString(), CultureInfo.InvariantCulture, out var color)
            ? color
            : throw new JsonException("A colour is written #rrggbb.");

    public override void Write(Utf8JsonWriter writer, BrandColor value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}

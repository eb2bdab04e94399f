using System.Text.Json;
using System.Text.Json.Serialization;
using HousingFirst.Manuals.Editions;

namespace HousingFirst.Training.Courses;

/// <summary>Writes a version or edition as <c>2026.1</c>.</summary>
internal sealed class EditionNumberConverter : JsonConverter<EditionNumber>
{
    public override EditionNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && EditionNumber.TryParse(reader.GetString(), out var number)
            ? number
            : throw new JsonException("Year and number are expected, such as \"2026.1\".");

    public override void Write(Utf8JsonWriter writer, EditionNumber value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

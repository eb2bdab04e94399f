using System.Text.Json;
using System.Text.Json.Serialization;

namespace HousingFirst.Manuals.Links;

/// <summary>Writes a section as <c>cti#faseplanen-kort</c>.</summary>
internal sealed class SectionReferenceConverter : JsonConverter<SectionReference>
{
    public override SectionReference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && SectionReference.TryParse(reader.GetString(), out var section)
            ? section
            : throw new JsonException("Manual and section are expected, such as \"cti#faseplanen-kort\".");

    public override void Write(Utf8JsonWriter writer, SectionReference value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace HousingFirst.Training.Courses;

/// <summary>Writes a kind or form as its word: a portal's copy reads like the files that it came from.</summary>
internal sealed class WordConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && CourseWords.Of<T>().TryGetValue(reader.GetString() ?? "", out var value)
            ? value
            : throw new JsonException($"One of {string.Join(", ", CourseWords.Of<T>().Keys.Order(StringComparer.Ordinal))} is expected.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(CourseWords.Of<T>().WordFor(value));
}

using System.Text.Json.Serialization;
using HousingFirst.Sdk.Content;
using HousingFirst.Training.Courses;

namespace HousingFirst.Training.Content;

/// <summary>
/// A lesson. Its text is a part of its own and no <c>MarkdownBodyPart</c>: what any page can show would show the trainer's boxes too.
/// </summary>
internal sealed class LessonPart : ContentPart
{
    public string LessonId { get; set; } = "";

    public int Minutes { get; set; }

    [JsonConverter(typeof(WordConverter<LessonForm>))]
    public LessonForm Form { get; set; }

    public List<string> Goals { get; set; } = [];

    public string Lead { get; set; } = "";

    /// <summary>Kept out of the course for now.</summary>
    public bool Hidden { get; set; }

    /// <summary>The text, the trainer's boxes among it.</summary>
    public string Markdown { get; set; } = "";
}

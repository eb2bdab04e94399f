using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace HousingFirst.Training.Courses;

/// <summary>A lesson: one page of the course.</summary>
internal sealed record Lesson
{
    /// <summary>Unique in the course; its address. Never changes.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required int Minutes { get; init; }

    [JsonConverter(typeof(WordConverter<LessonForm>))]
    public required LessonForm Form { get; init; }

    /// <summary>One sentence on what the lesson gives.</summary>
    public required string Lead { get; init; }

    /// <summary>Ids of the goals that it works towards.</summary>
    public ImmutableArray<string> Goals { get; init; } = [];

    /// <summary>The text as it is written, the trainer's boxes among it.</summary>
    public required string Text { get; init; }

    public ImmutableArray<QuizQuestion> Quiz { get; init; } = [];
}

using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace HousingFirst.Training.Courses;

/// <summary>A stretch of a course: an e-learning, half a day together.</summary>
internal sealed record CourseModule
{
    /// <summary>Unique in the course.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    [JsonConverter(typeof(WordConverter<ModuleForm>))]
    public required ModuleForm Form { get; init; }

    /// <summary>The day, counted from 1 through the course with its follow-up days; null for e-learning.</summary>
    public int? Day { get; init; }

    /// <summary>When it begins on its day; null for e-learning.</summary>
    public TimeOnly? Starts { get; init; }

    /// <summary>How long it takes, breaks included.</summary>
    public required int Minutes { get; init; }

    public ImmutableArray<Lesson> Lessons { get; init; } = [];
}

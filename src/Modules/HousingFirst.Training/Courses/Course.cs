using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using HousingFirst.Manuals.Editions;

namespace HousingFirst.Training.Courses;

/// <summary>A course as it is taught: what it is for, and its material in order. The same whether it was read from files or from a portal's copy.</summary>
internal sealed record Course
{
    /// <summary>Its address. Never changes.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Two or three lines on what one can do afterwards, and whom it is for.</summary>
    public required string Lead { get; init; }

    /// <summary>Language of the text, e.g. <c>da</c>.</summary>
    public required string Language { get; init; }

    /// <summary><c>housing-first</c>, <c>cti</c>, <c>icm</c>, <c>act</c>; null when it belongs to no single method.</summary>
    public string? Method { get; init; }

    [JsonConverter(typeof(WordConverter<CourseKind>))]
    public required CourseKind Kind { get; init; }

    [JsonConverter(typeof(EditionNumberConverter))]
    public required EditionNumber Version { get; init; }

    public required DateOnly Published { get; init; }

    /// <summary>When the material was last held up against its sources.</summary>
    public required DateOnly Reviewed { get; init; }

    public required DateOnly NextReview { get; init; }

    /// <summary>Role that answers for the material.</summary>
    public required string Owner { get; init; }

    public required string Audience { get; init; }

    /// <summary>What one must know beforehand; null when nothing.</summary>
    public string? Requires { get; init; }

    public required ParticipantRange Participants { get; init; }

    public required CourseDuration Duration { get; init; }

    [JsonConverter(typeof(WordConverter<CertificateKind>))]
    public CertificateKind? Certificate { get; init; }

    public ImmutableArray<CourseGoal> Goals { get; init; } = [];

    public ImmutableArray<CourseModule> Modules { get; init; } = [];

    public ImmutableArray<PracticeTask> Practice { get; init; } = [];

    /// <summary>Keys of the sources that the course cites, in the order in which they are listed.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>SHA-256 of all that the course says. Two that say the same have the same, wherever they were read from.</summary>
    [JsonIgnore]
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this)));

    /// <summary>The lessons in the order in which they are taught.</summary>
    [JsonIgnore]
    public IEnumerable<Lesson> Lessons => Modules.SelectMany(module => module.Lessons);

    /// <summary>The lesson with that id, or null.</summary>
    public Lesson? Lesson(string lessonId) => Lessons.FirstOrDefault(lesson => lesson.Id == lessonId);
}

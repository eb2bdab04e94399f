using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HousingFirst.Manuals.Links;

namespace HousingFirst.Training.Courses;

/// <summary>A question. Which of its answers count depends on its kind.</summary>
internal sealed record QuizQuestion
{
    /// <summary>Unique in the course.</summary>
    public required string Id { get; init; }

    [JsonConverter(typeof(WordConverter<QuestionKind>))]
    public required QuestionKind Kind { get; init; }

    public required string Text { get; init; }

    /// <summary>The goal that it asks for; null when none.</summary>
    public string? Goal { get; init; }

    /// <summary>Where the reader finds out.</summary>
    public required SectionReference Section { get; init; }

    /// <summary>Said after every answer; null where each answer has its own.</summary>
    public string? Feedback { get; init; }

    /// <summary>For <see cref="QuestionKind.Single"/> and <see cref="QuestionKind.Multiple"/>.</summary>
    public ImmutableArray<QuizAnswer> Answers { get; init; } = [];

    /// <summary>For <see cref="QuestionKind.Order"/>, in the right order.</summary>
    public ImmutableArray<string> Items { get; init; } = [];

    /// <summary>For <see cref="QuestionKind.Match"/>.</summary>
    public ImmutableArray<QuizPair> Pairs { get; init; } = [];

    /// <summary>For <see cref="QuestionKind.Number"/>.</summary>
    public decimal Number { get; init; }

    /// <summary>How far off still counts.</summary>
    public decimal Tolerance { get; init; }

    /// <summary>What is counted; null when the question says it.</summary>
    public string? Unit { get; init; }
}

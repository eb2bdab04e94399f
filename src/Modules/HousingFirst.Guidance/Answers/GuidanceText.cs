using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HousingFirst.Guidance.Answers;

/// <summary>An answer or an example: what it says, wherever it was read from.</summary>
internal sealed record GuidanceText
{
    public required GuidanceKind Kind { get; init; }

    /// <summary>Its address. Never changes.</summary>
    public required string Id { get; init; }

    /// <summary>The question as people ask it; of an example, its name.</summary>
    public required string Title { get; init; }

    /// <summary>One of <see cref="GuidanceWords.Themes"/>.</summary>
    public required string Theme { get; init; }

    /// <summary>The answer, or the example, in one or two sentences.</summary>
    public required string Short { get; init; }

    /// <summary>Other ways of asking.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>Whose example it is, one of <see cref="GuidanceWords.Places"/>; null for an answer.</summary>
    public string? Place { get; init; }

    /// <summary>Made up to show how it can be done.</summary>
    public bool IsInvented { get; init; }

    /// <summary>The method that an example is about, one of <see cref="GuidanceWords.Methods"/>; null when it is about none of them alone.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] // so that texts without one keep their hash
    public string? Method { get; init; }

    /// <summary>Role that answers for the text.</summary>
    public required string Owner { get; init; }

    /// <summary>When the text was last held up against its sources; null where a portal has not said.</summary>
    public DateOnly? Reviewed { get; init; }

    public DateOnly? NextReview { get; init; }

    /// <summary>When a fact in it runs out; null when none does.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Keys of the sources that it cites.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Sections of manuals behind it, as <c>manual#section</c>.</summary>
    public ImmutableArray<string> Read { get; init; } = [];

    /// <summary>Ids of answers that go with it.</summary>
    public ImmutableArray<string> Related { get; init; } = [];

    /// <summary>The text itself.</summary>
    public required string Markdown { get; init; }

    /// <summary>SHA-256 of all that it says.</summary>
    [JsonIgnore]
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this)));

    /// <summary>Whether it should have been held up against its sources again. On the day itself there is still time.</summary>
    public bool IsOverdue(DateOnly today) => NextReview < today;

    /// <summary>Whether one of its facts has run out.</summary>
    public bool HasExpired(DateOnly today) => ValidTo < today;
}

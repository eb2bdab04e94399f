using System.Collections.Immutable;

namespace HousingFirst.Manuals.Editions;

/// <summary>A section of a chapter, or a part of one: a heading and the text up to the next heading.</summary>
public sealed record ManualSection
{
    /// <summary>Unique in the manual. Never changes, also when heading or chapter do.</summary>
    public required string Id { get; init; }

    /// <summary>2 for a section, 3 to 6 for its parts.</summary>
    public required int Level { get; init; }

    /// <summary>The heading as plain text.</summary>
    public required string Title { get; init; }

    /// <summary>The section's own text in Markdown, without heading and without its parts.</summary>
    public required string Text { get; init; }

    /// <summary>The parts of a section in reading order, deeper ones too; empty for a part.</summary>
    public ImmutableArray<ManualSection> Parts { get; init; } = [];

    /// <summary>Boxes in its own text.</summary>
    public required ImmutableArray<ManualBox> Boxes { get; init; }

    /// <summary>Whether the portal has written it itself and put it into a chapter that ships.</summary>
    public bool IsOwn { get; init; }

    /// <summary>SHA-256 of heading and own text. What an overlay was laid over.</summary>
    public required string Hash { get; init; }
}

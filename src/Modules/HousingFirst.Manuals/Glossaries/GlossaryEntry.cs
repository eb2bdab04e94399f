using System.Collections.Immutable;

namespace HousingFirst.Manuals.Glossaries;

/// <summary>A word of the glossary.</summary>
public sealed record GlossaryEntry
{
    /// <summary>Its address on the page. Never changes.</summary>
    public required string Id { get; init; }

    /// <summary>The word as it stands alone.</summary>
    public required string Term { get; init; }

    /// <summary>What an abbreviation stands for; null for a word.</summary>
    public string? StandsFor { get; init; }

    /// <summary>What it means, in one to three sentences.</summary>
    public required string Text { get; init; }

    /// <summary>Other words for the same.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>How the words are bent in running text.</summary>
    public ImmutableArray<string> Forms { get; init; } = [];

    /// <summary>Where a manual says more, as <c>manual#section</c>; null when none does.</summary>
    public string? Read { get; init; }

    /// <summary>Keys of the sources that the explanation rests on.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>It stands on the page but is not marked in texts: everybody knows it, or it stands in every second line.</summary>
    public bool IsQuiet { get; init; }
}

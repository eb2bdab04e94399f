using System.Collections.Immutable;

namespace HousingFirst.Guidance.Tools;

/// <summary>A field of a sheet, or a heading among them.</summary>
internal sealed record SheetField
{
    public required SheetFieldKind Kind { get; init; }

    /// <summary>Its name in the reader's browser; empty for a heading. Never changes.</summary>
    public required string Id { get; init; }

    public required string Label { get; init; }

    public string? Hint { get; init; }

    /// <summary>Lines of a long text.</summary>
    public int Lines { get; init; } = 3;

    /// <summary>Ends of a scale.</summary>
    public int Min { get; init; }

    public int Max { get; init; }

    /// <summary>What the ends of a scale mean.</summary>
    public string? Low { get; init; }

    public string? High { get; init; }

    /// <summary>What can be chosen.</summary>
    public ImmutableArray<string> Options { get; init; } = [];

    /// <summary>Rows of a table.</summary>
    public int Rows { get; init; }

    public ImmutableArray<SheetColumn> Columns { get; init; } = [];
}

namespace HousingFirst.Approach.Dimensions;

/// <summary>One of the eight dimensions in the citizen's life ("dimension").</summary>
internal sealed record LifeDimension
{
    /// <summary>Its anchor on the page. Never changes.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The name on the lines that it takes beside the wheel.</summary>
    public required List<string> Short { get; init; }

    /// <summary>What belongs to it.</summary>
    public required List<string> Contents { get; init; }

    /// <summary>Questions to open with.</summary>
    public required List<string> Questions { get; init; }

    /// <summary>Manual sections to read on, as <c>manual#section</c>.</summary>
    public required List<string> Read { get; init; }
}

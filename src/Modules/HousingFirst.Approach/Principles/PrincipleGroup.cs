namespace HousingFirst.Approach.Principles;

/// <summary>One of the four groups.</summary>
internal sealed record PrincipleGroup
{
    /// <summary>Its anchor on the page. Never changes.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The name on the lines that it takes in the picture.</summary>
    public required List<string> Short { get; init; }

    /// <summary>The sign in the picture's room: <c>sprout</c>, <c>rings</c>, <c>key</c> or <c>talk</c>.</summary>
    public required string Icon { get; init; }

    public required string Summary { get; init; }

    /// <summary>Manual section that says it at length.</summary>
    public required string Read { get; init; }

    public required List<Principle> Principles { get; init; }
}

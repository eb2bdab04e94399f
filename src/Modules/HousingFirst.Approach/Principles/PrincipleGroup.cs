namespace HousingFirst.Approach.Principles;

/// <summary>One of the four groups.</summary>
internal sealed record PrincipleGroup
{
    /// <summary>Its anchor on the page. Never changes.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Summary { get; init; }

    /// <summary>Manual section that says it at length.</summary>
    public required string Read { get; init; }

    public required List<Principle> Principles { get; init; }
}

namespace HousingFirst.Approach.Methods;

/// <summary>A row of the comparison.</summary>
internal sealed record Criterion
{
    /// <summary>The key under which methods answer it.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }
}

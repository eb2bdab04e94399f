namespace HousingFirst.Approach.Principles;

/// <summary>The words of the picture.</summary>
internal sealed record PrinciplesPicture
{
    public required string Title { get; init; }

    /// <summary>What the picture shows, for those who do not see it.</summary>
    public required string Description { get; init; }

    /// <summary>The line under the house.</summary>
    public required string Foundation { get; init; }
}

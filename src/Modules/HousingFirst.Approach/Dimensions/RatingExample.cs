namespace HousingFirst.Approach.Dimensions;

/// <summary>An invented citizen's numbers at two times.</summary>
internal sealed record RatingExample
{
    public required string Title { get; init; }

    public required string Text { get; init; }

    /// <summary>What the wheel shows, for those who do not see it.</summary>
    public required string Description { get; init; }

    /// <summary>Name of the first time.</summary>
    public required string Before { get; init; }

    /// <summary>Name of the second time.</summary>
    public required string After { get; init; }

    /// <summary>What stands where the citizen gave no number.</summary>
    public required string Unanswered { get; init; }

    /// <summary>The numbers by the dimension's id.</summary>
    public required Dictionary<string, RatingPair> Ratings { get; init; }
}

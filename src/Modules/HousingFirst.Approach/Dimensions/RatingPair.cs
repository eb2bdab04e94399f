namespace HousingFirst.Approach.Dimensions;

/// <summary>A dimension's numbers, 0 to 10; null where the citizen would not answer.</summary>
internal sealed record RatingPair
{
    public int? Before { get; init; }

    public int? After { get; init; }
}

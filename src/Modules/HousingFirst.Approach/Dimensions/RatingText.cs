namespace HousingFirst.Approach.Dimensions;

/// <summary>How the numbers from 0 to 10 are used.</summary>
internal sealed record RatingText
{
    public required string Title { get; init; }

    /// <summary>What the two ends of the scale mean, in the citizen's voice.</summary>
    public required string Scale { get; init; }

    public required List<string> Rules { get; init; }

    public required string Note { get; init; }

    /// <summary>Manual sections to read on, as <c>manual#section</c>.</summary>
    public required List<string> Read { get; init; }
}

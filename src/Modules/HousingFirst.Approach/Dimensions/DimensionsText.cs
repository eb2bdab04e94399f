namespace HousingFirst.Approach.Dimensions;

/// <summary>The page about the eight life dimensions: <c>Texts/da/dimensions.yml</c>.</summary>
internal sealed record DimensionsText
{
    public required string Title { get; init; }

    public required string Lead { get; init; }

    /// <summary>Manual section that says it at length.</summary>
    public required string Read { get; init; }

    /// <summary>The dimensions in the order of screens and wheel.</summary>
    public required List<LifeDimension> Dimensions { get; init; }

    public required RatingText Rating { get; init; }

    public required RatingExample Example { get; init; }

    public required List<string> Sources { get; init; }

    /// <summary>When the texts were last held up against their sources.</summary>
    public required DateOnly Reviewed { get; init; }
}

namespace HousingFirst.Sdk.Content.Definitions;

/// <summary>Orchard's settings of a numeric field.</summary>
public sealed record NumericFieldSettings
{
    /// <summary>Decimals shown.</summary>
    public int Scale { get; init; }

    /// <summary>Smallest value.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>Largest value.</summary>
    public decimal? Maximum { get; init; }
}

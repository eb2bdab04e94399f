namespace HousingFirst.Sdk.Content.Definitions;

/// <summary>Orchard's settings of a Bag part in a type.</summary>
public sealed record BagPartSettings
{
    /// <summary>Types that the bag may contain.</summary>
    public IReadOnlyList<string> ContainedContentTypes { get; init; } = [];

    /// <summary>How the items are shown; <c>Detail</c> when empty.</summary>
    public string? DisplayType { get; init; }
}

namespace HousingFirst.Sdk.Content.Definitions;

/// <summary>Orchard's settings of a List part in a type.</summary>
public sealed record ListPartSettings
{
    /// <summary>Items on a page.</summary>
    public int PageSize { get; init; } = 10;

    /// <summary>Authors put the items in order; otherwise the newest stands first.</summary>
    public bool EnableOrdering { get; init; }

    /// <summary>Types that the list may contain.</summary>
    public IReadOnlyList<string> ContainedContentTypes { get; init; } = [];
}

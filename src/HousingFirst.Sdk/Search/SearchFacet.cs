namespace HousingFirst.Sdk.Search;

/// <summary>A way to narrow a search.</summary>
/// <param name="Value">What the question is kept to.</param>
/// <param name="Text">Its name where it has one of its own; else empty.</param>
/// <param name="Count">How many of what was found belong to it.</param>
public sealed record SearchFacet(string Value, string Text, int Count)
{
    /// <summary>What it is, for a collection; else empty.</summary>
    public string Type { get; init; } = "";

    /// <summary>Portal-relative address of what it stands for, where that has a page; else null.</summary>
    public string? Url { get; init; }
}

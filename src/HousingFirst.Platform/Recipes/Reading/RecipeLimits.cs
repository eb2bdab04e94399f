namespace HousingFirst.Platform.Recipes.Reading;

/// <summary>Sizes beyond which a recipe is refused, with the place. Orchard's largest public recipe is 135 KB.</summary>
internal sealed record RecipeLimits
{
    public static RecipeLimits Default { get; } = new();

    public int FileBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Bytes of one text as the file writes it.</summary>
    public int TextBytes { get; init; } = 4 * 1024 * 1024;

    public int NameBytes { get; init; } = 1024;

    /// <summary>Objects, arrays and plain values together; what bounds memory.</summary>
    public int Values { get; init; } = 1_000_000;

    /// <summary>Objects and arrays within each other. Flows of widgets nest deep; the document store takes twice as much.</summary>
    public int Depth { get; init; } = 256;

    /// <summary>Bytes of a file beside the recipe.</summary>
    public long AttachedFileBytes { get; init; } = 64 * 1024 * 1024;
}

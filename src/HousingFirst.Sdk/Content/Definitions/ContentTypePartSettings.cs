namespace HousingFirst.Sdk.Content.Definitions;

/// <summary>Orchard's settings of a part attached to a type.</summary>
public sealed record ContentTypePartSettings
{
    /// <summary>Name shown to people.</summary>
    public string? DisplayName { get; init; }

    /// <summary>What the part is for in this type.</summary>
    public string? Description { get; init; }

    /// <summary>Place among the parts: a dotted number, <c>before</c> or <c>after</c>.</summary>
    public string? Position { get; init; }

    /// <summary>How it is shown; empty for the usual way.</summary>
    public string? DisplayMode { get; init; }

    /// <summary>Which editor it has; empty for the usual one.</summary>
    public string? Editor { get; init; }
}

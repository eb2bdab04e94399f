namespace HousingFirst.Sdk.Content.Definitions;

/// <summary>Orchard's settings of a field.</summary>
public sealed record ContentPartFieldSettings
{
    /// <summary>Name shown to people.</summary>
    public string? DisplayName { get; init; }

    /// <summary>What the field is for.</summary>
    public string? Description { get; init; }

    /// <summary>Which editor it has; empty for the usual one.</summary>
    public string? Editor { get; init; }

    /// <summary>How it is shown; empty for the usual way.</summary>
    public string? DisplayMode { get; init; }

    /// <summary>Place among the fields: a dotted number, <c>before</c> or <c>after</c>.</summary>
    public string? Position { get; init; }
}

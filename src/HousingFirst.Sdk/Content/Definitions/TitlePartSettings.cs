namespace HousingFirst.Sdk.Content.Definitions;

/// <summary>Orchard's settings of a Title part in a type.</summary>
public sealed record TitlePartSettings
{
    /// <summary>How a title is made; see <see cref="AutoroutePartSettings.Pattern"/>.</summary>
    public string? Pattern { get; init; }

    /// <summary>Readers see the title; true unless said otherwise.</summary>
    public bool RenderTitle { get; init; } = true;
}

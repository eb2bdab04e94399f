namespace HousingFirst.Sdk.Theming;

/// <summary>A brand's tokens as a stylesheet: same brand, same text, same hash.</summary>
/// <param name="Hash">Lower-case hexadecimal digest of <paramref name="Css"/>; part of its address, so that it is cached for ever.</param>
/// <param name="Css">The stylesheet's text: custom properties for the light and the dark scheme and the chosen typefaces.</param>
public sealed record BrandStylesheet(string Hash, string Css)
{
    /// <summary>The portal-relative address at which the stylesheet is served: <c>~/brand/{hash}.css</c>.</summary>
    public string Path => $"~/brand/{Hash}.css";
}

namespace HousingFirst.Sdk.Theming;

/// <summary>
/// A portal's brand: name, logo, colours, typeface, corners and contact block. It is part of the portal's settings, is set
/// by the recipe step <c>branding</c> and is all that a theme may know about who owns the portal.
/// </summary>
public sealed record BrandSettings
{
    /// <summary>Key of the brand in the portal's settings and in the recipe step.</summary>
    public const string Key = "Brand";

    /// <summary>The name beside the logo.</summary>
    public string Name { get; init; } = "";

    /// <summary>One short line under the name or in the footer; null when there is none.</summary>
    public string? Tagline { get; init; }

    /// <summary>
    /// The logo's path in the portal's media, e.g. <c>brand/logo.svg</c>, for light surfaces. Null: a monogram of the
    /// name's first letters in the primary colour.
    /// </summary>
    public string? LogoPath { get; init; }

    /// <summary>The logo for dark surfaces. Null: <see cref="LogoPath"/> on a light plate.</summary>
    public string? LogoOnDarkPath { get; init; }

    /// <summary>True when the logo already contains the name, so that the name beside it is only read aloud.</summary>
    public bool LogoHoldsName { get; init; }

    /// <summary>Letters of the monogram, one to three. Null: taken from <see cref="Name"/>.</summary>
    public string? Monogram { get; init; }

    /// <summary>Colour of actions, links and the theme's large surfaces.</summary>
    public BrandColor PrimaryColor { get; init; } = new(0x0B, 0x5A, 0x6B);

    /// <summary>Second colour: highlights, tags, the theme's ornaments. May equal the primary one.</summary>
    public BrandColor AccentColor { get; init; } = new(0xB4, 0x53, 0x1E);

    /// <summary>Lends greys a trace of its hue. Null: the theme's own greys, tinted by the primary colour.</summary>
    public BrandColor? NeutralTint { get; init; }

    /// <summary>Which shipped typeface is used.</summary>
    public Typeface Typeface { get; init; }

    /// <summary>How corners are cut.</summary>
    public CornerStyle Corners { get; init; }

    /// <summary>Who stands behind the portal.</summary>
    public ContactBlock Contact { get; init; } = new();

    /// <summary>Portal-relative path of the page about privacy, e.g. <c>~/privatliv</c>. Null: no link is shown.</summary>
    public string? PrivacyPath { get; init; }
}

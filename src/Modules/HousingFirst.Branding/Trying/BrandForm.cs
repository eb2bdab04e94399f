namespace HousingFirst.Branding.Trying;

/// <summary>A look as it stands in the form, word for word.</summary>
internal sealed class BrandForm
{
    /// <summary>The name beside the logo.</summary>
    public string? Name { get; set; }

    /// <summary>The line under the name.</summary>
    public string? Tagline { get; set; }

    /// <summary>Path of the logo for light surfaces.</summary>
    public string? LogoPath { get; set; }

    /// <summary>Path of the logo for dark surfaces.</summary>
    public string? LogoOnDarkPath { get; set; }

    /// <summary>Whether the logo holds the name already.</summary>
    public bool LogoHoldsName { get; set; }

    /// <summary>Letters of the monogram.</summary>
    public string? Monogram { get; set; }

    /// <summary>Main colour.</summary>
    public string? PrimaryColor { get; set; }

    /// <summary>Second colour.</summary>
    public string? AccentColor { get; set; }

    /// <summary>Hue of the greys.</summary>
    public string? NeutralTint { get; set; }

    /// <summary>Name of the typeface.</summary>
    public string? Typeface { get; set; }

    /// <summary>Name of the corners.</summary>
    public string? Corners { get; set; }

    /// <summary>Id of the theme.</summary>
    public string? Theme { get; set; }

    /// <summary>Address of the page about privacy.</summary>
    public string? PrivacyPath { get; set; }
}

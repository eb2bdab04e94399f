using HousingFirst.Manuals.Links;
using Microsoft.AspNetCore.Html;

namespace HousingFirst.Training.Includes;

/// <summary>An included section as it stands in a lesson.</summary>
/// <param name="Section">Which.</param>
/// <param name="State">How it is shown.</param>
internal sealed record IncludeView(SectionReference Section, IncludeState State)
{
    /// <summary>Its heading; empty when nothing is known of it.</summary>
    public string Title { get; init; } = "";

    /// <summary>Its text; null when there is none to show.</summary>
    public HtmlString? Html { get; init; }

    /// <summary>The text brings its title itself, as boxes do.</summary>
    public bool BringsTitle { get; init; }

    /// <summary>The portal's title of the manual.</summary>
    public string Manual { get; init; } = "";

    /// <summary>The edition that is shown.</summary>
    public string Edition { get; init; } = "";

    /// <summary>The edition that the portal reads now.</summary>
    public string EditionNow { get; init; } = "";

    /// <summary>Where it stands in the portal's manual; null when it is gone.</summary>
    public string? Address { get; init; }
}

using HousingFirst.Manuals.Editions;
using Microsoft.AspNetCore.Html;

namespace HousingFirst.Manuals.Rendering;

/// <summary>A section's or part's heading and own text as HTML.</summary>
/// <param name="Section">The section.</param>
/// <param name="Heading">Its heading, whose id is the section's.</param>
/// <param name="Html">Its own text, safe to be written as it is.</param>
public sealed record RenderedSection(ManualSection Section, HtmlString Heading, HtmlString Html);

using System.Collections.Immutable;
using HousingFirst.Manuals.Links;
using HousingFirst.Manuals.Rendering;
using Microsoft.AspNetCore.Html;

namespace HousingFirst.Guidance.Matching;

/// <summary>A result in the words of the page, with its sources numbered in the order in which they are read.</summary>
/// <param name="Result">The result.</param>
/// <param name="Wish">The citizen's own words; empty where there are none.</param>
/// <param name="IsCarried">Whether the portal carries the method.</param>
/// <param name="Page">The page, with the sources that it cites.</param>
/// <param name="Text">What the recommendation means.</param>
/// <param name="Why">The reason.</param>
/// <param name="Start">How to begin.</param>
/// <param name="Own">What the portal itself says about the row and the recommendation.</param>
/// <param name="Flags">What not to overlook.</param>
/// <param name="Read">Sections of manuals to read on.</param>
internal sealed record MatchReading(
    MatchResult Result,
    string Wish,
    bool IsCarried,
    ManualPage Page,
    HtmlString Text,
    HtmlString Why,
    HtmlString Start,
    ImmutableArray<HtmlString> Own,
    ImmutableArray<(MatchFlag Flag, HtmlString Text)> Flags,
    ImmutableArray<SectionLink> Read)
{
    /// <summary>Prints the row alone.</summary>
    public override string ToString() => Result.ToString();
}

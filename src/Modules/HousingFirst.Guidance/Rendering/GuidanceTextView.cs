using System.Collections.Immutable;
using HousingFirst.Manuals.Rendering;
using Microsoft.AspNetCore.Html;

namespace HousingFirst.Guidance.Rendering;

/// <summary>A text as it is shown.</summary>
/// <param name="Page">The page that it stands on, with the sources that it cites.</param>
/// <param name="Lead">What stands before the first heading.</param>
/// <param name="Sections">Its sections in reading order.</param>
internal sealed record GuidanceTextView(ManualPage Page, HtmlString Lead, ImmutableArray<GuidanceSectionView> Sections);

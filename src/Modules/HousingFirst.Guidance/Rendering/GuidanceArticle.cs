using System.Collections.Immutable;
using HousingFirst.Guidance.Answers;
using HousingFirst.Manuals.Links;
using HousingFirst.Sdk.Theming;

namespace HousingFirst.Guidance.Rendering;

/// <summary>An answer or an example with all that stands around it, as the current reader may see it.</summary>
/// <param name="Text">What it says.</param>
/// <param name="View">Its text as it is shown.</param>
/// <param name="IsShipped">Whether it says just what the platform ships.</param>
/// <param name="Read">Sections of manuals behind it.</param>
/// <param name="Related">Answers that go with it.</param>
/// <param name="Examples">Examples of it.</param>
/// <param name="Today">The day in the portal's time.</param>
internal sealed record GuidanceArticle(
    GuidanceText Text,
    GuidanceTextView View,
    bool IsShipped,
    ImmutableArray<SectionLink> Read,
    ImmutableArray<FrameLink> Related,
    ImmutableArray<FrameLink> Examples,
    DateOnly Today)
{
    /// <summary>Whether anything stands beside the text.</summary>
    public bool HasBeside => !Read.IsEmpty || !Related.IsEmpty || !Examples.IsEmpty;
}

using System.Collections.Immutable;

namespace HousingFirst.Manuals.Rendering;

/// <summary>A chapter's text as HTML. Shared between requests.</summary>
/// <param name="Sections">Its sections and their parts in reading order.</param>
internal sealed record RenderedChapter(ImmutableArray<RenderedSection> Sections)
{
    /// <summary>Characters held.</summary>
    public int Size => Sections.Sum(section => (section.Heading.Value?.Length ?? 0) + (section.Html.Value?.Length ?? 0));
}

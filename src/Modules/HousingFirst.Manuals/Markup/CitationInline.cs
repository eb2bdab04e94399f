using System.Collections.Immutable;
using Markdig.Syntax.Inlines;

namespace HousingFirst.Manuals.Markup;

/// <summary>A citation of one or several sources behind a statement.</summary>
public sealed class CitationInline : LeafInline
{
    public required ImmutableArray<string> Keys { get; init; }
}

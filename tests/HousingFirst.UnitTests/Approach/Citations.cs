using HousingFirst.Manuals.Markup;
using Markdig.Syntax;

namespace HousingFirst.UnitTests.Approach;

internal static class Citations
{
    /// <summary>The keys that the texts cite.</summary>
    public static HashSet<string> In(IEnumerable<string> texts) =>
        texts.SelectMany(text => ManualMarkdown.Parse(text).Descendants<CitationInline>()).SelectMany(citation => citation.Keys).ToHashSet(StringComparer.Ordinal);
}

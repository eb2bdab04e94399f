using System.Text.Json.Nodes;
using HousingFirst.Sdk.Content.Json;

namespace HousingFirst.Contents.Taxonomies;

/// <summary>The tree of a taxonomy: terms of the first level in the part, deeper ones at the root of their parent.</summary>
internal static class Terms
{
    public static IReadOnlyList<ContentItem> Of(ContentItem taxonomy) => taxonomy.As<TaxonomyPart>()?.Terms ?? [];

    public static IReadOnlyList<ContentItem> Below(ContentItem term) => term.Content["Terms"] is JsonArray children
        ? [.. children.Select(ContentJson.Read<ContentItem>).OfType<ContentItem>()]
        : [];

    /// <summary>All terms of all levels.</summary>
    public static IEnumerable<ContentItem> All(ContentItem taxonomy)
    {
        Stack<ContentItem> open = new(Of(taxonomy));
        while (open.TryPop(out var term))
        {
            yield return term;
            foreach (var child in Below(term))
            {
                open.Push(child);
            }
        }
    }
}

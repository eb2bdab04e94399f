using System.Text.Json;
using System.Text.Json.Nodes;
using HousingFirst.Sdk.Content.Fields;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Content.Json;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Contents.Indexes;

/// <summary>Taxonomy fields are known by their shape: definitions may change, and rows are made from the document alone.</summary>
internal sealed class TaxonomyIndexProvider : IndexProvider<ContentItem, TaxonomyIndex>
{
    public override IEnumerable<TaxonomyIndex> MapMany(ContentItem document) => !document.Published && !document.Latest
        ? []
        : document.Content
            .Select(part => part.Value)
            .OfType<JsonObject>()
            .SelectMany(part => part)
            .Where(field => field.Value is JsonObject shape
                && shape[nameof(TaxonomyField.TermContentItemIds)] is JsonArray
                && shape[nameof(TaxonomyField.TaxonomyContentItemId)]?.GetValueKind() == JsonValueKind.String)
            .SelectMany(field => Rows(document, field.Key, ContentJson.Read<TaxonomyField>(field.Value)));

    private static IEnumerable<TaxonomyIndex> Rows(ContentItem item, string name, TaxonomyField? field) =>
        (field?.TermContentItemIds ?? []).Distinct(StringComparer.Ordinal).Where(term => !string.IsNullOrEmpty(term)).Select(term => new TaxonomyIndex(
            field!.TaxonomyContentItemId ?? "", term, item.ContentItemId, item.ContentType, name, item.Latest, item.Published, item.CreatedUtc));
}

using HousingFirst.Sdk.Content.Display;
using HousingFirst.Sdk.Content.Fields;
using HousingFirst.Sdk.Content.Routing;

namespace HousingFirst.Contents.Taxonomies;

/// <summary>Finds the names and addresses of a field's terms.</summary>
internal sealed class TaxonomyFieldDriver(IContentStore store, IContentRoutes routes) : IFieldDriver
{
    public string FieldType => nameof(TaxonomyField);

    public async Task<object?> DisplayAsync(FieldView field, ContentDisplayContext context, CancellationToken cancellationToken)
    {
        var chosen = field.As<TaxonomyField>();
        if (chosen.TermContentItemIds.Count == 0 || string.IsNullOrEmpty(chosen.TaxonomyContentItemId)
            || await store.GetAsync(chosen.TaxonomyContentItemId, ContentVersion.Published, cancellationToken) is not { } taxonomy)
        {
            return null;
        }

        var names = Terms.All(taxonomy).DistinctBy(term => term.ContentItemId).ToDictionary(term => term.ContentItemId, term => term.DisplayText);
        List<ContentLink> links = [];
        foreach (var id in chosen.TermContentItemIds)
        {
            if (names.GetValueOrDefault(id) is { Length: > 0 } name)
            {
                links.Add(new(name, context.Resolve(await routes.UrlAsync(id, cancellationToken)), []));
            }
        }

        return links;
    }
}

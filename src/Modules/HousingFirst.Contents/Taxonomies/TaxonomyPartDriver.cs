using HousingFirst.Sdk.Content.Display;
using HousingFirst.Sdk.Content.Routing;

namespace HousingFirst.Contents.Taxonomies;

/// <summary>Lists the terms of a taxonomy with their addresses.</summary>
internal sealed class TaxonomyPartDriver(IContentRoutes routes) : IPartDriver
{
    private const int MaxDepth = 6;

    public string PartName => nameof(TaxonomyPart);

    public async Task<object?> DisplayAsync(PartView part, ContentDisplayContext context, CancellationToken cancellationToken) =>
        await LinksAsync(Terms.Of(part.Content.Item), context, MaxDepth, cancellationToken);

    private async Task<IReadOnlyList<ContentLink>> LinksAsync(
        IReadOnlyList<ContentItem> terms, ContentDisplayContext context, int depth, CancellationToken cancellationToken)
    {
        List<ContentLink> links = new(terms.Count);
        foreach (var term in depth == 0 ? [] : terms)
        {
            links.Add(new(
                term.DisplayText ?? "",
                context.Resolve(await routes.UrlAsync(term.ContentItemId, cancellationToken)),
                await LinksAsync(Terms.Below(term), context, depth - 1, cancellationToken)));
        }

        return links;
    }
}

using HousingFirst.Sdk.Content.Display;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Contents.Lists;

/// <summary>Cuts a page out of a query.</summary>
internal static class ListingPage
{
    private const int MaxPageSize = 100;

    public static async Task<ContentListing> ReadAsync<TIndex>(
        IDocumentQuery<TIndex> query, int page, int pageSize, CancellationToken cancellationToken)
        where TIndex : class
    {
        var size = Math.Clamp(pageSize, 1, MaxPageSize);
        var count = await query.CountAsync(cancellationToken);
        var pages = (count + size - 1) / size;
        var items = page > pages
            ? []
            : await query.Skip((page - 1) * size).Take(size).ListAsync<ContentItem>(cancellationToken);
        return new(items, page, pages);
    }
}

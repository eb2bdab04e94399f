using HousingFirst.Contents.Lists;
using HousingFirst.Sdk.Content.Display;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Contents.Taxonomies;

/// <summary>Fetches a page of the items that carry a term.</summary>
internal sealed class TermPartDriver(IDocumentSession session, IPermissionChecker reader) : IPartDriver
{
    private const int PageSize = 20;

    public string PartName => nameof(TermPart);

    public async Task<object?> DisplayAsync(PartView part, ContentDisplayContext context, CancellationToken cancellationToken)
    {
        var term = part.Content.Item.ContentItemId;
        var items = session.Query<TaxonomyIndex>(row => row.TermContentItemId == term && row.Published)
            .VisibleTo(reader)
            .OrderByDescending(row => row.CreatedUtc);
        return await ListingPage.ReadAsync(items, context.Page, PageSize, cancellationToken);
    }
}

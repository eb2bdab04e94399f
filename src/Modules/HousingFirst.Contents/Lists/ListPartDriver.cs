using HousingFirst.Sdk.Content.Display;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Contents.Lists;

/// <summary>Fetches a page of the items that stand in a list.</summary>
internal sealed class ListPartDriver(IDocumentSession session, IPermissionChecker reader) : IPartDriver
{
    public string PartName => nameof(ListPart);

    public async Task<object?> DisplayAsync(PartView part, ContentDisplayContext context, CancellationToken cancellationToken)
    {
        var settings = part.Content.Type?.Part(PartName)?.Setting<ListPartSettings>() ?? new ListPartSettings();
        var list = part.Content.Item.ContentItemId;
        var items = session.Query<ContainedIndex>(row => row.ListContentItemId == list && row.Published).VisibleTo(reader);
        var ordered = settings.EnableOrdering
            ? items.OrderBy(row => row.Order).ThenByDescending(row => row.CreatedUtc)
            : items.OrderByDescending(row => row.CreatedUtc);
        return await ListingPage.ReadAsync(ordered, context.Page, settings.PageSize, cancellationToken);
    }
}

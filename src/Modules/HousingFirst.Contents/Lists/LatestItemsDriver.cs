using HousingFirst.Sdk.Content.Display;
using HousingFirst.Sdk.Content.Fields;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Contents.Lists;

/// <summary>Fetches the newest items of a type, for the widget of front pages. Null, so that nothing is shown, when there are none.</summary>
internal sealed class LatestItemsDriver(IDocumentSession session, IPermissionChecker reader) : IPartDriver
{
    private const int MaxItems = 12;

    public string PartName => "LatestItems";

    public async Task<object?> DisplayAsync(PartView part, ContentDisplayContext context, CancellationToken cancellationToken)
    {
        if (part.Field("ContentTypeName")?.As<TextField>().Text is not { Length: > 0 } type)
        {
            return null;
        }

        var count = (int)Math.Clamp(part.Field("Count")?.As<NumericField>().Value ?? 3, 1, MaxItems);
        var items = await session.Query<ContentItemIndex>(row => row.ContentType == type && row.Published)
            .VisibleTo(reader)
            .OrderByDescending(row => row.PublishedUtc)
            .Take(count)
            .ListAsync<ContentItem>(cancellationToken);
        return items.Count == 0 ? null : new ContentListing(items, Page: 1, Pages: 1);
    }
}

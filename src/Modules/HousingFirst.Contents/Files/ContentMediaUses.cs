using HousingFirst.Contents.Desk;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Media;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Files;

/// <summary>The items that name a file, by the index alone. Of those that the person may not open it is told that there are some, not which.</summary>
internal sealed class ContentMediaUses(
    IDocumentSession session, IContentDefinitions definitions, ContentRights rights, IStringLocalizer<MediaTexts> texts) : IMediaUses
{
    private const int MostShown = 100;

    public async Task<IReadOnlyList<MediaUse>> FindAsync(IReadOnlyCollection<string> paths, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var ids = (await session.Query<MediaUseIndex>(row => paths.Contains(row.Path)).SelectAsync(row => row.ContentItemId, cancellationToken))
            .Distinct(StringComparer.Ordinal).Take(MostShown).ToArray();
        if (ids.Length == 0)
        {
            return [];
        }

        var types = await definitions.GetAsync(cancellationToken);
        var items = await session.Query<ContentItemIndex>(row => ids.Contains(row.ContentItemId) && row.Latest).OrderBy(row => row.DisplayText)
            .ListIndexAsync(cancellationToken);
        var reach = await rights.ReachAsync(cancellationToken);
        return
        [
            .. items.Select(item => (item, MayOpen: reach.May(ContentAct.Edit, item))).Select(one => new MediaUse(
                types.Type(one.item.ContentType)?.DisplayName is { Length: > 0 } name ? name : one.item.ContentType,
                one.MayOpen ? one.item.DisplayText : texts["Use.Closed"],
                one.MayOpen ? "~" + ContentAddresses.One(one.item.ContentItemId) : null)),
        ];
    }
}

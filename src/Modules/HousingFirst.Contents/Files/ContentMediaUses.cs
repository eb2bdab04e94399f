using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Media;

namespace HousingFirst.Contents.Files;

/// <summary>The items that name a file, by the index alone.</summary>
internal sealed class ContentMediaUses(IDocumentSession session, IContentDefinitions definitions) : IMediaUses
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
        return
        [
            .. items.Select(item => new MediaUse(
                types.Type(item.ContentType)?.DisplayName is { Length: > 0 } name ? name : item.ContentType,
                item.DisplayText,
                "~" + ContentAddresses.One(item.ContentItemId))),
        ];
    }
}

using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Platform.Content;

/// <summary>What the portal already has of the items of one import batch: their active versions, and those the file names.</summary>
internal sealed class KnownVersions
{
    private readonly Dictionary<string, ContentItem> _byVersion = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<ContentItem>> _byItem = new(StringComparer.Ordinal);

    public static async Task<KnownVersions> LoadAsync(
        IDocumentSession session, IReadOnlyList<ContentItem> batch, CancellationToken cancellationToken)
    {
        KnownVersions known = new();
        var items = batch.Select(item => item.ContentItemId).Distinct(StringComparer.Ordinal).ToArray();
        var versions = batch.Select(item => item.ContentItemVersionId?.ToLowerInvariant() ?? "").Distinct(StringComparer.Ordinal).ToArray();
        known.AddAll(await session.Query<ContentItemIndex>(row => items.Contains(row.ContentItemId) && (row.Latest || row.Published))
            .ListAsync<ContentItem>(cancellationToken));
        known.AddAll(await session.Query<ContentItemIndex>(row => versions.Contains(row.ContentItemVersionId))
            .ListAsync<ContentItem>(cancellationToken));
        return known;
    }

    public ContentItem? Version(string versionId) => _byVersion.GetValueOrDefault(versionId);

    public bool HasItem(string contentItemId) => _byItem.ContainsKey(contentItemId);

    public IEnumerable<ContentItem> Active(string contentItemId) =>
        _byItem.GetValueOrDefault(contentItemId)?.Where(version => version.Latest || version.Published) ?? [];

    public void Add(ContentItem version)
    {
        if (version.ContentItemVersionId is { } id && _byVersion.TryAdd(id, version))
        {
            if (!_byItem.TryGetValue(version.ContentItemId, out var versions))
            {
                _byItem[version.ContentItemId] = versions = [];
            }

            versions.Add(version);
        }
    }

    private void AddAll(IReadOnlyList<ContentItem> versions)
    {
        foreach (var version in versions)
        {
            Add(version);
        }
    }
}

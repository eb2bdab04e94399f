using HousingFirst.Contents.Indexes;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Content.Routing;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Contents.Redirects;

/// <summary>
/// Has an item's former addresses lead to it when it is published at others: links that people have written down go on working. Those of an item that is
/// taken back are kept for when it comes again; until then they lead nowhere.
/// </summary>
internal sealed class RedirectHandler(IDocumentSession session, RedirectMap map) : IContentHandler
{
    // What readers found it under before it was written, by item; the index says the new ones afterwards.
    private readonly Dictionary<string, IReadOnlyList<AutorouteIndex>> _before = new(StringComparer.Ordinal);

    public async ValueTask PreparingAsync(ContentPreparation preparation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(preparation);
        var id = preparation.Item.ContentItemId;
        if (preparation.WillBePublished && preparation.Item.Has(nameof(AutoroutePart)))
        {
            _before[id] = await session.Query<AutorouteIndex>(row => row.ContentItemId == id && row.Published && row.Path != "").ListIndexAsync(cancellationToken);
        }
    }

    public async ValueTask ChangedAsync(ContentItem item, ContentChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (change == ContentChange.Unpublished)
        {
            await KeepAsync(item, cancellationToken);
            return;
        }

        if (change != ContentChange.Published || !_before.Remove(item.ContentItemId, out var before))
        {
            return;
        }

        var now = new AutorouteIndexProvider().MapMany(item).Where(row => row.Published).ToList();
        await map.ForgetAsync([.. now.Select(row => row.Path)], cancellationToken);
        foreach (var row in before.Where(row => now.TrueForAll(current => current.Path != row.Path)))
        {
            // An item inside may have gone with the words that it stood under; then there is nowhere to lead.
            var id = row.ContainedContentItemId ?? row.ContentItemId;
            if (now.Exists(current => (current.ContainedContentItemId ?? current.ContentItemId) == id && current.Path.Length > 0))
            {
                await map.SetAsync(ContentPath.Normalize(row.Path), id, null, cancellationToken);
            }
        }
    }

    // The draft may be written over before it is published again, and with it goes what readers found it under.
    private async Task KeepAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var was = item.Clone();
        was.Published = true;
        foreach (var row in new AutorouteIndexProvider().MapMany(was).Where(row => row.Path.Length > 0))
        {
            await map.SetAsync(ContentPath.Normalize(row.Path), row.ContainedContentItemId ?? row.ContentItemId, null, cancellationToken);
        }
    }
}

using HousingFirst.Sdk.Documents;

namespace HousingFirst.Contents.Desk;

/// <summary>Items that were taken away. They can be brought back for <see cref="KeptDays"/> days; then all their versions go for good.</summary>
internal sealed class ContentBin(IDocumentSession session, IContentStore store, ContentRights rights, TimeProvider clock)
{
    public const int KeptDays = 90;

    private const int MostShown = 200;

    /// <summary>Notes what an item was before it is removed, in the session of the removal.</summary>
    public async Task PutAsync(ContentItem latest, CancellationToken cancellationToken)
    {
        var published = latest.Published ? latest : await store.GetAsync(latest.ContentItemId, ContentVersion.Published, cancellationToken);
        session.Store(new RemovedContent
        {
            ContentItemId = latest.ContentItemId,
            ContentType = latest.ContentType,
            DisplayText = latest.DisplayText ?? "",
            Owner = latest.Owner,
            LatestVersionId = latest.ContentItemVersionId ?? "",
            PublishedVersionId = published?.ContentItemVersionId,
            RemovedUtc = clock.GetUtcNow().UtcDateTime,
            RemovedBy = rights.AccountId,
        });
    }

    /// <summary>What lies there, the newest first.</summary>
    public Task<IReadOnlyList<RemovedContent>> ListAsync(CancellationToken cancellationToken) => session.Query<RemovedContentIndex>()
        .OrderByDescending(row => row.RemovedUtc).Take(MostShown).ListAsync<RemovedContent>(cancellationToken);

    /// <summary>An item that lies there, or null.</summary>
    public Task<RemovedContent?> FindAsync(string contentItemId, CancellationToken cancellationToken) =>
        session.Query<RemovedContentIndex>(row => row.ContentItemId == contentItemId).FirstOrDefaultAsync<RemovedContent>(cancellationToken);

    /// <summary>
    /// Brings an item back as it was: before readers, when it was published and the person may publish it, and with the draft that there was. What
    /// no longer may come before readers is brought back as draft. Nothing is changed when it cannot be: another item may have its address by now.
    /// </summary>
    public async Task<(ContentResult Result, bool IsHeldBack)> BringBackAsync(
        RemovedContent removed, bool mayPublish, CancellationToken cancellationToken)
    {
        ContentResult? result = null;
        var isHeldBack = false;
        if (mayPublish && removed.PublishedVersionId is { } publishedId
            && await store.GetVersionAsync(publishedId, cancellationToken) is { } published)
        {
            result = await store.PublishAsync(published, cancellationToken);
            isHeldBack = !result.Succeeded;
        }

        if (isHeldBack)
        {
            result = null;
        }

        if ((result is null || removed.LatestVersionId != removed.PublishedVersionId)
            && await store.GetVersionAsync(removed.LatestVersionId, cancellationToken) is { Published: false } latest)
        {
            result = await store.SaveDraftAsync(latest, cancellationToken);
        }

        if (result is not { Succeeded: true })
        {
            await session.CancelAsync();
            return (result ?? ContentResult.Refused([new("content.gone", "", "Its versions are no longer there.")]), isHeldBack);
        }

        session.Delete(removed);
        await session.SaveChangesAsync(cancellationToken);
        return (result, isHeldBack);
    }

    /// <summary>Takes away for good what has lain there long enough.</summary>
    public async Task EmptyAsync(CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow().UtcDateTime.AddDays(-KeptDays);
        foreach (var removed in await session.Query<RemovedContentIndex>(row => row.RemovedUtc < before).ListAsync<RemovedContent>(cancellationToken))
        {
            var versions = await store.HistoryAsync(removed.ContentItemId, cancellationToken);
            // Whoever has made the item anew since, by a recipe, keeps it.
            if (!versions.Any(version => version.Latest || version.Published))
            {
                foreach (var version in versions)
                {
                    session.Delete(version);
                }
            }

            session.Delete(removed);
        }

        await session.SaveChangesAsync(cancellationToken);
    }
}

using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Platform.Content;

/// <summary>One run of Orchard's import by version, in batches.</summary>
internal sealed class ContentImport(IDocumentSession session, ContentGate gate, DateTime instant)
{
    private const int BatchSize = 500;

    public async Task<IReadOnlyList<ContentResult>> RunAsync(IReadOnlyList<ContentItem> items, CancellationToken cancellationToken)
    {
        List<ContentResult> results = new(items.Count);
        foreach (var batch in items.Chunk(BatchSize))
        {
            var known = await KnownVersions.LoadAsync(session, batch, cancellationToken);
            foreach (var item in batch)
            {
                results.Add(await ImportAsync(item, known, cancellationToken));
            }

            // The next batch asks for what this one wrote.
            await session.FlushAsync(cancellationToken);
        }

        return results;
    }

    private async Task<ContentResult> ImportAsync(ContentItem item, KnownVersions known, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(item.ContentItemVersionId))
        {
            throw new ArgumentException("Give the item a version id that the same import gives again.", nameof(item));
        }

        return known.Version(item.ContentItemVersionId) is { } row
            ? await MergeAsync(row, item, known, cancellationToken)
            : await AddAsync(item, known, cancellationToken);
    }

    private async Task<ContentResult> MergeAsync(ContentItem row, ContentItem item, KnownVersions known, CancellationToken cancellationToken)
    {
        if (row.ContentItemId != item.ContentItemId)
        {
            return ContentResult.Refused([new(
                "content.version-of-another", nameof(ContentItem.ContentItemVersionId), "The version id belongs to another item of the portal.")]);
        }

        var merged = row.Clone();
        ContentMerge.Into(merged, item);
        if (await gate.PrepareAsync(merged, ContentWrite.Import, item.Published, instant, cancellationToken) is { Count: > 0 } problems)
        {
            return ContentResult.Refused(problems);
        }

        // Flags do not count: whoever has published a newer version since, keeps it.
        if (ContentMerge.SameApartFromFlags(row, merged))
        {
            return new(row, ContentChangeKind.Unchanged, []);
        }

        ContentMerge.Copy(merged, row);
        row.ModifiedUtc = item.ModifiedUtc ?? instant;
        SetFlags(row, item, known);
        session.Store(row);
        await gate.ChangedAsync(row, ContentChange.Updated, cancellationToken);
        await TellAsync(row, cancellationToken);
        return new(row, ContentChangeKind.Updated, []);
    }

    private async Task<ContentResult> AddAsync(ContentItem item, KnownVersions known, CancellationToken cancellationToken)
    {
        var added = item.Clone();
        if (await gate.PrepareAsync(added, ContentWrite.Import, item.Published, instant, cancellationToken) is { Count: > 0 } problems)
        {
            return ContentResult.Refused(problems);
        }

        var isNew = !known.HasItem(item.ContentItemId);
        added.CreatedUtc ??= instant;
        added.ModifiedUtc ??= instant;
        added.PublishedUtc ??= item.Published ? instant : null;
        SetFlags(added, item, known);
        session.Store(added);
        known.Add(added);
        await gate.ChangedAsync(added, isNew ? ContentChange.Created : ContentChange.Updated, cancellationToken);
        await TellAsync(added, cancellationToken);
        return new(added, isNew ? ContentChangeKind.Created : ContentChangeKind.Updated, []);
    }

    /// <summary>Sets the flags as the file has them, and takes from the other versions what only one may have.</summary>
    private void SetFlags(ContentItem version, ContentItem file, KnownVersions known)
    {
        var others = known.Active(version.ContentItemId).Where(other => !ReferenceEquals(other, version)).ToArray();
        version.Published = file.Published;
        // Every item that is not removed has a newest version; a file that names none means this one.
        version.Latest = file.Latest || !others.Any(other => other.Latest);
        foreach (var other in others)
        {
            var published = other.Published && !version.Published;
            var latest = other.Latest && !version.Latest;
            if (published != other.Published || latest != other.Latest)
            {
                other.Published = published;
                other.Latest = latest;
                session.Store(other);
            }
        }

        version.PublishedUtc ??= version.Published ? instant : null;
    }

    private async Task TellAsync(ContentItem item, CancellationToken cancellationToken)
    {
        if (item.Published)
        {
            await gate.ChangedAsync(item, ContentChange.Published, cancellationToken);
        }
        else if (item.Latest)
        {
            await gate.ChangedAsync(item, ContentChange.DraftSaved, cancellationToken);
        }
    }
}

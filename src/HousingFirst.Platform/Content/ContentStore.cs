using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Definitions;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Platform.Content;

internal sealed class ContentStore(
    IDocumentSession session, ContentGate gate, IContentDefinitions definitions, TimeProvider clock, IAuditTrail trail) : IContentStore
{
    // Queries see what is flushed; what this store has written but not flushed would escape them.
    private bool _unflushed;

    public ContentItem New(string contentType) => new()
    {
        ContentItemId = ContentIds.New(),
        ContentItemVersionId = ContentIds.New(),
        ContentType = contentType,
    };

    public async Task<ContentItem?> GetAsync(string contentItemId, ContentVersion version, CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken);
        return await Versions(version).Where(row => row.ContentItemId == contentItemId)
            .FirstOrDefaultAsync<ContentItem>(cancellationToken);
    }

    public async Task<IReadOnlyList<ContentItem>> GetManyAsync(
        IReadOnlyCollection<string> contentItemIds, ContentVersion version, CancellationToken cancellationToken)
    {
        if (contentItemIds.Count == 0)
        {
            return [];
        }

        await FlushAsync(cancellationToken);
        var ids = contentItemIds.Distinct(StringComparer.Ordinal).ToArray();
        var found = await Versions(version).Where(row => ids.Contains(row.ContentItemId)).ListAsync<ContentItem>(cancellationToken);
        var byId = found.ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
        return [.. ids.Where(byId.ContainsKey).Select(id => byId[id])];
    }

    public async Task<ContentItem?> GetVersionAsync(string contentItemVersionId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(contentItemVersionId);
        await FlushAsync(cancellationToken);
        var key = contentItemVersionId.ToLowerInvariant();
        return await session.Query<ContentItemIndex>(row => row.ContentItemVersionId == key)
            .FirstOrDefaultAsync<ContentItem>(cancellationToken);
    }

    public async Task<IReadOnlyList<ContentItem>> HistoryAsync(string contentItemId, CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken);
        var versions = await session.Query<ContentItemIndex>(row => row.ContentItemId == contentItemId)
            .ListAsync<ContentItem>(cancellationToken);
        return [.. versions.Reverse()];
    }

    public async Task<IReadOnlySet<string>> SeenAsync(string contentType, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(contentType);
        await FlushAsync(cancellationToken);
        var ids = await session.Query<ContentItemIndex>(row => row.ContentType == contentType && row.PublishedUtc != null)
            .SelectAsync(row => row.ContentItemId, cancellationToken);
        return ids.ToHashSet(StringComparer.Ordinal);
    }

    public async Task<ContentItem?> EditAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await GetAsync(contentItemId, ContentVersion.Latest, cancellationToken) is not { } latest)
        {
            return null;
        }

        if (!latest.Published)
        {
            return latest;
        }

        var version = latest.Clone();
        version.ContentItemVersionId = ContentIds.New();
        version.Latest = false;
        version.Published = false;
        version.ModifiedUtc = null;
        version.PublishedUtc = null;
        return version;
    }

    public async Task<ContentItem> CopyAsync(ContentItem original, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(original);
        var copy = original.Clone();
        CopiedIds.Renew(copy, ContentIds.New);
        (copy.Latest, copy.Published) = (false, false);
        (copy.CreatedUtc, copy.ModifiedUtc, copy.PublishedUtc) = (null, null, null);
        (copy.Owner, copy.Author) = (null, null);
        await gate.CopyAsync(copy, original, cancellationToken);
        return copy;
    }

    public async Task<ContentResult> SaveDraftAsync(ContentItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.Published)
        {
            throw new ArgumentException("The published version is not a draft; ask EditAsync for a version to change.", nameof(item));
        }

        return await WriteAsync(item, ContentWrite.Draft, cancellationToken);
    }

    public async Task<ContentResult> PublishAsync(ContentItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        return await WriteAsync(item, ContentWrite.Publish, cancellationToken);
    }

    public async Task<ContentItem?> UnpublishAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await GetAsync(contentItemId, ContentVersion.Published, cancellationToken) is not { } published)
        {
            return null;
        }

        published.Published = false;
        published.ModifiedUtc = Now();
        Store(published);
        Record(AuditKinds.ContentUnpublished, published);
        await gate.ChangedAsync(published, ContentChange.Unpublished, cancellationToken);
        return published.Latest ? published : await GetAsync(contentItemId, ContentVersion.Latest, cancellationToken);
    }

    public async Task<ContentResult?> RepublishAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var history = await HistoryAsync(contentItemId, cancellationToken);
        if (!history.Any(version => version.Latest)
            || history.Any(version => version.Published)
            || history.Where(version => version.PublishedUtc is not null).MaxBy(version => version.PublishedUtc) is not { } seen)
        {
            return null;
        }

        var now = Now();
        if (await gate.PrepareAsync(seen, ContentWrite.Publish, true, now, cancellationToken) is { Count: > 0 } problems)
        {
            return ContentResult.Refused(problems);
        }

        (seen.Published, seen.ModifiedUtc, seen.PublishedUtc) = (true, now, now);
        Store(seen);
        Record(AuditKinds.ContentPublished, seen);
        await gate.ChangedAsync(seen, ContentChange.Published, cancellationToken);
        return new(seen, ContentChangeKind.Updated, []);
    }

    public async Task<bool> RemoveAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var active = await ActiveAsync(contentItemId, cancellationToken);
        foreach (var version in active)
        {
            version.Latest = false;
            version.Published = false;
            Store(version);
        }

        if (active.Count > 0)
        {
            Record(AuditKinds.ContentRemoved, active[^1]);
            await gate.ChangedAsync(active[^1], ContentChange.Removed, cancellationToken);
        }

        return active.Count > 0;
    }

    public async Task<IReadOnlyList<ContentResult>> ImportAsync(
        IReadOnlyList<ContentItem> items, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(items);
        await FlushAsync(cancellationToken);
        ContentImport import = new(session, gate, instant.UtcDateTime);
        return await import.RunAsync(items, cancellationToken);
    }

    private async Task<ContentResult> WriteAsync(ContentItem item, ContentWrite write, CancellationToken cancellationToken)
    {
        var now = Now();
        if (await gate.PrepareAsync(item, write, write == ContentWrite.Publish, now, cancellationToken) is { Count: > 0 } problems)
        {
            return ContentResult.Refused(problems);
        }

        var active = await ActiveAsync(item.ContentItemId, cancellationToken);
        var isNew = active.Count == 0
            && !await session.Query<ContentItemIndex>(row => row.ContentItemId == item.ContentItemId).AnyAsync(cancellationToken);
        var keepsHistory = await KeepsHistoryAsync(item.ContentType, cancellationToken);
        foreach (var other in active.Where(other => !ReferenceEquals(other, item)))
        {
            Supersede(other, write, keepsHistory);
        }

        item.ContentItemVersionId ??= ContentIds.New();
        item.Latest = true;
        item.Published = write == ContentWrite.Publish;
        item.ModifiedUtc = now;
        item.CreatedUtc ??= now;
        item.PublishedUtc = item.Published ? now : item.PublishedUtc;
        Store(item);
        Record(item.Published ? AuditKinds.ContentPublished : AuditKinds.ContentSaved, item);
        await gate.ChangedAsync(item, isNew ? ContentChange.Created : ContentChange.Updated, cancellationToken);
        await gate.ChangedAsync(item, item.Published ? ContentChange.Published : ContentChange.DraftSaved, cancellationToken);
        return new(item, isNew ? ContentChangeKind.Created : ContentChangeKind.Updated, []);
    }

    private void Supersede(ContentItem other, ContentWrite write, bool keepsHistory)
    {
        other.Latest = false;
        other.Published = other.Published && write == ContentWrite.Draft;
        if (other.Published || keepsHistory)
        {
            Store(other);
        }
        else
        {
            session.Delete(other);
            _unflushed = true;
        }
    }

    // A type that nobody has defined keeps its history: nothing says that it should not.
    private async Task<bool> KeepsHistoryAsync(string contentType, CancellationToken cancellationToken) =>
        (await definitions.GetAsync(cancellationToken)).Type(contentType)?.Setting<ContentTypeSettings>().Versionable ?? true;

    private async Task<IReadOnlyList<ContentItem>> ActiveAsync(string contentItemId, CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken);
        return await session.Query<ContentItemIndex>(row => row.ContentItemId == contentItemId && (row.Latest || row.Published))
            .ListAsync<ContentItem>(cancellationToken);
    }

    private IDocumentQuery<ContentItemIndex> Versions(ContentVersion version) => version switch
    {
        ContentVersion.Published => session.Query<ContentItemIndex>(row => row.Published),
        ContentVersion.Latest => session.Query<ContentItemIndex>(row => row.Latest),
        ContentVersion.Draft => session.Query<ContentItemIndex>(row => row.Latest && !row.Published),
        _ => throw new ArgumentOutOfRangeException(nameof(version)),
    };

    private void Record(string kind, ContentItem item) => trail.Record(new(
        kind,
        new(AuditSubject.Content, item.ContentItemId),
        new AuditDetail("type", item.ContentType),
        new AuditDetail("version", item.ContentItemVersionId ?? "")));

    private void Store(ContentItem item)
    {
        session.Store(item);
        _unflushed = true;
    }

    private async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (_unflushed)
        {
            await session.FlushAsync(cancellationToken);
            _unflushed = false;
        }
    }

    private DateTime Now() => clock.GetUtcNow().UtcDateTime;
}

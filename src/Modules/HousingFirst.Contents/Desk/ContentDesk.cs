using HousingFirst.Contents.Unsaved;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Contents.Desk;

/// <summary>
/// What people do with items on the pages of the administration. Each change is saved when its method returns. A version that somebody else
/// wrote, or the same person longer ago, is not written over: it stays as history, and the work goes on in a new one.
/// </summary>
internal sealed class ContentDesk(
    IContentStore store, IContentEditing editing, IContentDefinitions definitions, IDocumentSession session, ContentRights rights,
    ContentBin bin, UnsavedForms unsaved, TimeProvider clock)
{
    /// <summary>So long somebody's next save belongs to the same sitting.</summary>
    private static readonly TimeSpan Sitting = TimeSpan.FromMinutes(30);

    /// <summary>The newest version of an item that the person may write, or an item that they begin; null when it is neither.</summary>
    public async Task<ContentItem?> FindAsync(string id, string? newType, CancellationToken cancellationToken)
    {
        if (await store.GetAsync(id, ContentVersion.Latest, cancellationToken) is { } latest)
        {
            return (await rights.ReachAsync(cancellationToken)).May(ContentAct.Edit, latest) ? latest : null;
        }

        return newType is not null && ContentIds.IsOne(id)
            && (await definitions.GetAsync(cancellationToken)).Type(newType) is { } type && (await rights.ReachAsync(cancellationToken)).MayCreate(type)
            && (await store.HistoryAsync(id, cancellationToken)).Count == 0
                ? Begin(id, type)
                : null;
    }

    /// <summary>How far an item has come.</summary>
    public async Task<ContentState> StateAsync(ContentItem latest, CancellationToken cancellationToken) =>
        latest.Published ? ContentState.Published
        : await store.GetAsync(latest.ContentItemId, ContentVersion.Published, cancellationToken) is null ? ContentState.Draft
        : ContentState.PublishedWithDraft;

    /// <summary>The form of an item as it came back, taken into a version to write. Nothing is stored by it.</summary>
    public async Task<ContentItemEdit> UpdateAsync(ContentItem latest, EditForm form, bool isComplete, CancellationToken cancellationToken)
    {
        var version = await VersionToWriteAsync(latest, cancellationToken);
        return await editing.UpdateAsync(version, form, isComplete, cancellationToken);
    }

    /// <summary>
    /// Stores a version that <see cref="UpdateAsync"/> has made, as draft or before readers. What was kept of the form until now goes.
    /// </summary>
    public async Task<ContentResult> SaveAsync(ContentItem version, bool publish, CancellationToken cancellationToken)
    {
        await unsaved.DropAsync(version.ContentItemId, cancellationToken);
        return await StoreAsync(version, publish, cancellationToken);
    }

    /// <summary>
    /// Stores a version that was made elsewhere than in the item's form, as draft or before readers. What somebody has typed into the form and
    /// not saved is kept: it is not in the version.
    /// </summary>
    public async Task<ContentResult> StoreAsync(ContentItem version, bool publish, CancellationToken cancellationToken)
    {
        version.Author = rights.AccountId;
        version.Owner ??= rights.AccountId;
        var result = publish ? await store.PublishAsync(version, cancellationToken) : await store.SaveDraftAsync(version, cancellationToken);
        return await session.EndAsync(result, cancellationToken);
    }

    /// <summary>Takes an item from readers.</summary>
    public async Task UnpublishAsync(string id, CancellationToken cancellationToken)
    {
        await store.UnpublishAsync(id, cancellationToken);
        await session.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Makes a draft that says what an item says, with ids of its own. Who may write the original may write the copy, which is their own.</summary>
    public async Task<ContentResult> CopyAsync(ContentItem original, string titleOfCopy, CancellationToken cancellationToken)
    {
        var copy = await store.CopyAsync(original, cancellationToken);
        copy.DisplayText = titleOfCopy;
        if (copy.Has(nameof(TitlePart)))
        {
            copy.Alter<TitlePart>(title => title.Title = titleOfCopy);
        }

        copy.Owner = rights.AccountId;
        return await StoreAsync(copy, publish: false, cancellationToken);
    }

    /// <summary>Makes what an older version said the newest draft. The draft there was stays as history.</summary>
    public async Task<ContentResult> RestoreAsync(ContentItem latest, ContentItem older, CancellationToken cancellationToken) =>
        await StoreAsync(NewVersion(older, latest), publish: false, cancellationToken);

    /// <summary>Takes an item away; it can be brought back from the bin.</summary>
    public async Task RemoveAsync(ContentItem latest, CancellationToken cancellationToken)
    {
        await bin.PutAsync(latest, cancellationToken);
        await store.RemoveAsync(latest.ContentItemId, cancellationToken);
        await unsaved.DropAllAsync(latest.ContentItemId, cancellationToken);
        await session.SaveChangesAsync(cancellationToken);
    }

    private ContentItem Begin(string id, ContentTypeDefinition type)
    {
        var item = store.New(type.Name);
        item.ContentItemId = id;
        item.Owner = rights.AccountId;
        return item;
    }

    private async Task<ContentItem> VersionToWriteAsync(ContentItem latest, CancellationToken cancellationToken)
    {
        var isNew = session.IdOf(latest) is null;
        // What readers have seen is not written over, hidden or not: it is what they see when it is shown again.
        var isSameSitting = latest.PublishedUtc is null && latest.Author == rights.AccountId
            && clock.GetUtcNow().UtcDateTime - latest.ModifiedUtc < Sitting;
        return isNew ? latest
            : latest.Published ? await store.EditAsync(latest.ContentItemId, cancellationToken) ?? latest
            : isSameSitting ? latest
            : NewVersion(latest, latest);
    }

    private static ContentItem NewVersion(ContentItem said, ContentItem latest)
    {
        var version = said.Clone();
        version.ContentItemVersionId = ContentIds.New();
        (version.Latest, version.Published) = (false, false);
        (version.ModifiedUtc, version.PublishedUtc) = (null, null);
        (version.Owner, version.CreatedUtc) = (latest.Owner, latest.CreatedUtc);
        return version;
    }
}

namespace HousingFirst.Sdk.Content;

/// <summary>
/// The current portal's content items. Everything happens in the request's document session: nothing is kept until that is saved,
/// and who saves an item that somebody else has changed meanwhile is told so by the session.
/// </summary>
public interface IContentStore
{
    /// <summary>A new item of a type, not yet in the store.</summary>
    ContentItem New(string contentType);

    /// <summary>A version of an item, or null. It belongs to the session; to change it, ask for <see cref="EditAsync"/>.</summary>
    Task<ContentItem?> GetAsync(string contentItemId, ContentVersion version, CancellationToken cancellationToken);

    /// <summary>A version of several items, in the order of the ids; what is not there is left out.</summary>
    Task<IReadOnlyList<ContentItem>> GetManyAsync(
        IReadOnlyCollection<string> contentItemIds, ContentVersion version, CancellationToken cancellationToken);

    /// <summary>A version by its own id, or null.</summary>
    Task<ContentItem?> GetVersionAsync(string contentItemVersionId, CancellationToken cancellationToken);

    /// <summary>All versions of an item, the newest first. Also those of a removed item.</summary>
    Task<IReadOnlyList<ContentItem>> HistoryAsync(string contentItemId, CancellationToken cancellationToken);

    /// <summary>
    /// Ids of a type's items that readers see or have seen, as <see cref="RepublishAsync"/> has it: a draft says nothing of that, the versions
    /// before it do.
    /// </summary>
    Task<IReadOnlySet<string>> SeenAsync(string contentType, CancellationToken cancellationToken);

    /// <summary>
    /// A version to change: the draft, or a copy of what is published, which enters the store with <see cref="SaveDraftAsync"/> or
    /// <see cref="PublishAsync"/>. Null when there is no such item.
    /// </summary>
    Task<ContentItem?> EditAsync(string contentItemId, CancellationToken cancellationToken);

    /// <summary>
    /// A new item that says what another does, not yet in the store: it and the items inside it have ids of their own, and what can belong
    /// to one item alone, such as its address, is left out.
    /// </summary>
    Task<ContentItem> CopyAsync(ContentItem original, CancellationToken cancellationToken);

    /// <summary>Keeps a new item or a version to change as draft. What readers see stays.</summary>
    Task<ContentResult> SaveDraftAsync(ContentItem item, CancellationToken cancellationToken);

    /// <summary>
    /// Puts a new item or a version to change before readers. The version they saw so far becomes history, or goes when the type
    /// keeps none.
    /// </summary>
    Task<ContentResult> PublishAsync(ContentItem item, CancellationToken cancellationToken);

    /// <summary>Takes an item from readers; its newest version stays as draft. Null when it is not published.</summary>
    Task<ContentItem?> UnpublishAsync(string contentItemId, CancellationToken cancellationToken);

    /// <summary>
    /// Undoes <see cref="UnpublishAsync"/>: readers see again what they saw last. A draft that was written beside it or since then stays the
    /// newest version. Null when they see the item now, or have never seen it.
    /// </summary>
    Task<ContentResult?> RepublishAsync(string contentItemId, CancellationToken cancellationToken);

    /// <summary>Removes an item: no version is newest or published any more, all stay as history. False when there is no such item.</summary>
    Task<bool> RemoveAsync(string contentItemId, CancellationToken cancellationToken);

    /// <summary>
    /// Takes items in as a file has them, by version: a known version that is equal is passed over, one that differs is merged into
    /// (arrays replaced), an unknown one is added. Flags, dates, owner and author of the file win. Answers in the order of the items.
    /// </summary>
    /// <remarks>
    /// An item needs a <see cref="ContentItem.ContentItemId"/> and a version id. After a refused item the session holds the others:
    /// cancel it.
    /// </remarks>
    /// <param name="items">The items. Dates that an item lacks are taken from <paramref name="instant"/>.</param>
    /// <param name="instant">The moment of the import, so that a repeated import gives the same.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<IReadOnlyList<ContentResult>> ImportAsync(
        IReadOnlyList<ContentItem> items, DateTimeOffset instant, CancellationToken cancellationToken);
}

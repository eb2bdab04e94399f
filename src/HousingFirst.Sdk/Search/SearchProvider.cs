namespace HousingFirst.Sdk.Search;

/// <summary>
/// Says what can be found of a document of the portal. A pure function of the document: its entries are written in the transaction that stores
/// it, and go in the one that deletes it.
/// </summary>
/// <typeparam name="TDocument">A class marked <see cref="Documents.DocumentAttribute"/>.</typeparam>
public abstract class SearchProvider<TDocument> : ISearchProvider
    where TDocument : class
{
    /// <inheritdoc/>
    public virtual int Version => 1;

    /// <inheritdoc/>
    public virtual IReadOnlyCollection<string> ContentTypes => [];

    Type ISearchProvider.DocumentType => typeof(TDocument);

    /// <summary>What can be found of it; nothing for drafts, and for what has no address of its own.</summary>
    public abstract IEnumerable<SearchEntry> Read(TDocument document);

    IEnumerable<SearchEntry> ISearchProvider.ReadDocument(object document) => Read((TDocument)document);
}

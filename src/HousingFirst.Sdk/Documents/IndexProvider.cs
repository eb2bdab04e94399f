namespace HousingFirst.Sdk.Documents;

/// <summary>
/// Says which rows a document has in an index. A pure function of the document: rows are made when it is stored, and made anew
/// from all documents when the index changes shape or its feature comes back.
/// </summary>
/// <typeparam name="TDocument">A class marked <see cref="DocumentAttribute"/>.</typeparam>
/// <typeparam name="TIndex">
/// A record of plain values: string, int, long, double, bool, DateOnly, DateTime in UTC, Guid, enum, and nullable ones.
/// </typeparam>
public abstract class IndexProvider<TDocument, TIndex> : IIndexProvider
    where TDocument : class
    where TIndex : class
{
    /// <inheritdoc/>
    public virtual int Version => 1;

    Type IIndexProvider.DocumentType => typeof(TDocument);

    Type IIndexProvider.IndexType => typeof(TIndex);

    /// <summary>The row of a document, or null when it has none.</summary>
    public virtual TIndex? Map(TDocument document) => null;

    /// <summary>The rows of a document, where it may have several.</summary>
    public virtual IEnumerable<TIndex> MapMany(TDocument document) => Map(document) is { } row ? [row] : [];

    IEnumerable<object> IIndexProvider.MapDocument(object document) => MapMany((TDocument)document);
}

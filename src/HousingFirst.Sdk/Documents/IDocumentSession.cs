using System.Linq.Expressions;

namespace HousingFirst.Sdk.Documents;

/// <summary>
/// The unit of work over a portal's documents, one for each request. Documents, their index rows and the portal's version
/// counters change in one transaction, or not at all. Not for use from several threads at once.
/// </summary>
/// <remarks>
/// Disposing does not save. When a write fails, the session rolls back and forgets everything, as <see cref="CancelAsync"/> does.
/// </remarks>
public interface IDocumentSession
{
    /// <summary>The document with this id; the same instance each time in one session. Null when there is none of this type.</summary>
    Task<T?> LoadAsync<T>(long id, CancellationToken cancellationToken)
        where T : class;

    /// <summary>The documents with these ids, in the order asked for; ids without a document of this type are left out.</summary>
    Task<IReadOnlyList<T>> LoadManyAsync<T>(IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
        where T : class;

    /// <summary>The one document of a type that is marked <see cref="DocumentAttribute.IsSingle"/>, or null when it was never stored.</summary>
    Task<T?> LoadSingleAsync<T>(CancellationToken cancellationToken)
        where T : class;

    /// <summary>
    /// All documents of a type, oldest first, read in batches. They do not belong to the session, so that memory stays flat:
    /// load by id what is to be changed. Documents stored meanwhile may or may not appear.
    /// </summary>
    IAsyncEnumerable<T> ReadAllAsync<T>(CancellationToken cancellationToken)
        where T : class;

    /// <summary>Takes up a new document, or marks one loaded by this session as changed. A body that turns out equal is not written.</summary>
    void Store<T>(T document)
        where T : class;

    /// <summary>Removes a document loaded or stored by this session, together with its index rows.</summary>
    void Delete<T>(T document)
        where T : class;

    /// <summary>Asks by an index. Sees what is saved, and what this session has flushed.</summary>
    IDocumentQuery<TIndex> Query<TIndex>()
        where TIndex : class;

    /// <summary>As <see cref="Query{TIndex}()"/> with a first condition.</summary>
    IDocumentQuery<TIndex> Query<TIndex>(Expression<Func<TIndex, bool>> predicate)
        where TIndex : class;

    /// <summary>
    /// Opens the session's write transaction and writes what was stored and deleted, so that later queries see it; also accounts
    /// written afterwards join the transaction. Other writers of the portal wait until it is saved, cancelled or disposed.
    /// </summary>
    /// <exception cref="StaleDocumentException">Somebody else has changed one of the documents.</exception>
    /// <exception cref="UniqueIndexException">A unique index already has another document under one of the values.</exception>
    Task FlushAsync(CancellationToken cancellationToken);

    /// <summary>Flushes and commits. The session can be used on.</summary>
    /// <exception cref="StaleDocumentException">Somebody else has changed one of the documents.</exception>
    /// <exception cref="UniqueIndexException">A unique index already has another document under one of the values.</exception>
    Task SaveChangesAsync(CancellationToken cancellationToken);

    /// <summary>Rolls back what was flushed and forgets all documents. Takes no token, because it is the way out.</summary>
    Task CancelAsync();

    /// <summary>The id of a document of this session; null while a new one is not flushed, or when it is not the session's.</summary>
    long? IdOf(object document);
}

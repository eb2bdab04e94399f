using System.Data.Common;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using HousingFirst.Platform.Documents.Indexes;
using HousingFirst.Platform.Search.Index;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Platform.Documents;

/// <summary>
/// The unit of work. Plain statements throughout: it is on every request's way and must not wait for a model to be built.
/// </summary>
internal sealed class DocumentSession(PortalConnection connection, DocumentTypes types, IndexCatalog catalog, SearchProviders search)
    : IDocumentSession
{
    private const string LoadSql =
        $"""SELECT {StoredDocument.Columns} FROM "Document" AS d WHERE d."Id" = $1 AND d."Type" = $2""";

    private readonly DocumentMap _documents = new(types);

    public async Task<T?> LoadAsync<T>(long id, CancellationToken cancellationToken)
        where T : class
    {
        if (_documents.ById(id) is { } known)
        {
            return _documents.IsDeleted(known) ? null : known.Document as T;
        }

        var type = types.Of(typeof(T));
        var found = await connection.ReadAsync(new(LoadSql, id, type.Name), StoredDocument.Read, cancellationToken);
        return found.Count == 0 ? null : (T)_documents.Take(found[0], type).Document;
    }

    public async Task<IReadOnlyList<T>> LoadManyAsync<T>(IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(ids);
        var type = types.Of(typeof(T));
        var missing = ids.Where(id => _documents.ById(id) is null).Distinct().ToArray();
        if (missing.Length > 0)
        {
            foreach (var stored in await connection.ReadManyAsync(missing, type.Name, cancellationToken))
            {
                _documents.Take(stored, type);
            }
        }

        return
        [
            .. ids.Select(_documents.ById)
                .Where(tracked => tracked is { Document: T } && !_documents.IsDeleted(tracked))
                .Select(tracked => (T)tracked!.Document),
        ];
    }

    public Task<T?> LoadSingleAsync<T>(CancellationToken cancellationToken)
        where T : class =>
        LoadAsync<T>(
            types.Of(typeof(T)).SingleId ?? throw new InvalidOperationException($"{typeof(T)} is not marked IsSingle."),
            cancellationToken);

    public async IAsyncEnumerable<T> ReadAllAsync<T>([EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        var type = types.Of(typeof(T));
        await foreach (var batch in connection.ReadAllAsync(type.Name, cancellationToken))
        {
            foreach (var stored in batch)
            {
                yield return (T)type.Read(stored.Id, stored.Body);
            }
        }
    }

    public void Store<T>(T document)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(document);
        _documents.Store(document);
    }

    public void Delete<T>(T document)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(document);
        _documents.Delete(document);
    }

    public IDocumentQuery<TIndex> Query<TIndex>()
        where TIndex : class => new DocumentQuery<TIndex>(this, connection, catalog);

    public IDocumentQuery<TIndex> Query<TIndex>(Expression<Func<TIndex, bool>> predicate)
        where TIndex : class => Query<TIndex>().Where(predicate);

    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        try
        {
            await connection.BeginWriteAsync(cancellationToken);
            await new DocumentWriter(connection, _documents, search).WriteAsync(cancellationToken);
        }
        catch (DbException exception) when (connection.UniqueViolation(exception) is { } table)
        {
            await CancelAsync();
            if (catalog.All.FirstOrDefault(definition => definition.TableName == table) is { } index)
            {
                throw new UniqueIndexException(index.Type);
            }

            throw;
        }
        catch
        {
            await CancelAsync();
            throw;
        }
    }

    public async Task SaveChangesAsync(CancellationToken cancellationToken)
    {
        if (!connection.IsWriting && !_documents.HasPending && !connection.AwaitsCommit)
        {
            return;
        }

        await FlushAsync(cancellationToken);
        try
        {
            await connection.CommitAsync();
        }
        catch
        {
            await CancelAsync();
            throw;
        }
    }

    public async Task CancelAsync()
    {
        _documents.Clear();
        await connection.RollbackAsync();
    }

    public long? IdOf(object document) => _documents.ByInstance(document) is { IsNew: false } tracked ? tracked.Id : null;

    /// <summary>The instances of documents that a query has read.</summary>
    public IReadOnlyList<T> Take<T>(IEnumerable<StoredDocument> found)
        where T : class
    {
        var type = types.Of(typeof(T));
        return
        [
            .. found.Select(stored => _documents.Take(stored, type)).Distinct()
                .Where(tracked => !_documents.IsDeleted(tracked)).Select(tracked => (T)tracked.Document),
        ];
    }
}

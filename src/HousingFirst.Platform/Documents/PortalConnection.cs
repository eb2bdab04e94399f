using System.Data.Common;
using System.Runtime.CompilerServices;
using HousingFirst.Platform.Documents.Indexes;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Platform.Documents;

/// <summary>
/// The one connection of a scope to its portal's database, and the transaction on it. Documents, accounts and indexes share it, so
/// what they write is saved together. Entity Framework does not know of the transaction: it is opened and closed here alone.
/// </summary>
internal abstract class PortalConnection(PortalDatabase database, IndexSets indexSets, IEnumerable<ICommitListener> listeners)
    : IAsyncDisposable
{
    private const int BatchSize = 200;

    private const string ReadAllSql =
        $"""SELECT {StoredDocument.Columns} FROM "Document" AS d WHERE d."Type" = $1 AND d."Id" > $2 ORDER BY d."Id" LIMIT $3""";

    private const string SwitchIndexesSql = """UPDATE "PortalState" SET "Indexes" = "Indexes" + 1 WHERE "Id" = 1 RETURNING "Indexes" """;

    // Changes nothing, and is held by one writer alone on every database.
    private const string TakeTurnSql = """UPDATE "PortalState" SET "Indexes" = "Indexes" WHERE "Id" = 1""";

    private const string ReadIndexVersion = """SELECT "Indexes" FROM "PortalState" WHERE "Id" = 1""";

    private readonly HashSet<DocumentChange> _raised = [];
    private readonly List<Func<Task>> _onCommitting = [];
    private readonly List<Action> _onCommitted = [];
    private readonly Stack<Action> _onRolledBack = [];
    private IndexSet? _indexes;
    private bool _holdsState;

    public PortalDatabase Database { get; } = database;

    public bool IsWriting { get; private set; }

    /// <summary>Counts the units of work that have ended, so that what belongs to one can be told from the next one's.</summary>
    public int Unit { get; private set; }

    /// <summary>Whether something waits for a commit, though nothing may have been written yet.</summary>
    public bool AwaitsCommit => _onCommitting.Count > 0;

    /// <summary>The connection itself, for Entity Framework and for scripts; it may still be closed.</summary>
    public abstract DbConnection Inner { get; }

    /// <summary>Locks the state row, so that indexes are not switched while documents are written, and answers its index version.</summary>
    protected abstract string LockIndexVersionSql { get; }

    /// <summary>Makes the connection ready for reading: open, and looking at the portal's own rows.</summary>
    public abstract ValueTask ReadyAsync(CancellationToken cancellationToken);

    /// <summary>Reads all rows of a statement.</summary>
    public abstract ValueTask<List<T>> ReadAsync<T>(Statement statement, Func<DbDataReader, T> read, CancellationToken cancellationToken);

    /// <summary>Reads documents of a type by their ids, in any order.</summary>
    public abstract ValueTask<List<StoredDocument>> ReadManyAsync(long[] ids, string type, CancellationToken cancellationToken);

    /// <summary>Reads all documents of a type in the order of their ids, some hundred at a time.</summary>
    public async IAsyncEnumerable<IReadOnlyList<StoredDocument>> ReadAllAsync(string type, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var after = long.MinValue;
        List<StoredDocument> batch;
        do
        {
            batch = await ReadAsync(new(ReadAllSql, type, after, BatchSize), StoredDocument.Read, cancellationToken);
            if (batch.Count > 0)
            {
                after = batch[^1].Id;
                yield return batch;
            }
        }
        while (batch.Count == BatchSize);
    }

    /// <summary>Runs writing statements in the open write transaction.</summary>
    public abstract Task<StatementResult[]> WriteAsync(IReadOnlyList<Statement> statements, CancellationToken cancellationToken);

    /// <summary>The table whose unique index refused a row, or null when the exception says something else.</summary>
    public abstract string? UniqueViolation(DbException exception);

    public async Task BeginWriteAsync(CancellationToken cancellationToken)
    {
        if (!IsWriting)
        {
            await BeginAsync(cancellationToken);
            IsWriting = true;
        }
    }

    /// <summary>Writes in the transaction that is open, which whoever opened it ends; else in one of its own, which ends with it.</summary>
    public async Task<T> InWriteAsync<T>(Func<Task<T>> write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(write);
        var isOwn = !IsWriting;
        try
        {
            await BeginWriteAsync(cancellationToken);
            var written = await write();
            if (isOwn)
            {
                await CommitAsync();
            }

            return written;
        }
        catch when (isOwn)
        {
            await RollbackAsync();
            throw;
        }
    }

    /// <summary>
    /// Waits for all who write documents, and lets none of them in until the commit: what is read from here on stays as it is. It comes before
    /// anything is written, so that nobody waits for one another.
    /// </summary>
    public async Task TakeTurnAsync(CancellationToken cancellationToken)
    {
        await BeginWriteAsync(cancellationToken);
        await WriteAsync([new(TakeTurnSql)], cancellationToken);
    }

    /// <summary>
    /// Raises the counters, each once a transaction, and answers the index tables that must be written to. It comes first in every
    /// write of documents: the lock on the state row keeps writers in one order and index tables from being switched meanwhile.
    /// </summary>
    public async Task<IndexSet> RaiseAsync(IEnumerable<DocumentChange> changes, CancellationToken cancellationToken)
    {
        var fresh = changes.Where(change => change != DocumentChange.None && _raised.Add(change)).ToList();
        var statement = fresh.Count > 0
            ? new Statement($"""
                UPDATE "PortalState" SET {string.Join(", ", fresh.Select(change => $"\"{change}\" = \"{change}\" + 1"))}
                WHERE "Id" = 1 RETURNING "Indexes"
                """)
            : new Statement(LockIndexVersionSql);
        if (fresh.Count == 0 && _holdsState && _indexes is not null)
        {
            return _indexes;
        }

        var version = (await WriteAsync([statement], cancellationToken))[0].Returned
            ?? throw new InvalidDataException($"{Database} has no state row.");
        _holdsState = true;
        return await IndexesAsync(version, cancellationToken);
    }

    /// <summary>The index tables as they are now, for reading.</summary>
    public async ValueTask<IndexSet> IndexesAsync(CancellationToken cancellationToken)
    {
        if (_indexes is not null)
        {
            return _indexes;
        }

        var version = (await ReadAsync(new(ReadIndexVersion), static reader => reader.GetInt64(0), cancellationToken)).Single();
        return await IndexesAsync(version, cancellationToken);
    }

    /// <summary>
    /// Locks the state row for switching index tables, and answers those there are under that lock: what was known before may have been
    /// switched by another process.
    /// </summary>
    public async Task<IndexSet> LockIndexesAsync(CancellationToken cancellationToken)
    {
        var version = (await WriteAsync([new(SwitchIndexesSql)], cancellationToken))[0].Returned
            ?? throw new InvalidDataException($"{Database} has no state row.");
        _holdsState = true;
        return await IndexesAsync(version, cancellationToken);
    }

    /// <summary>Takes note of tables that this transaction has switched; others learn of them when it commits.</summary>
    public void SetIndexes(IndexSet indexes) => _indexes = indexes;

    /// <summary>
    /// Writes something last in the present unit of work, in its transaction; never when it ends in another way. What it throws keeps
    /// all of the unit from being committed.
    /// </summary>
    public void OnCommitting(Func<Task> write) => _onCommitting.Add(write);

    /// <summary>Does something when the present unit of work has been committed; never when it ends in another way.</summary>
    public void OnCommitted(Action action) => _onCommitted.Add(action);

    /// <summary>
    /// Takes something back when the present unit of work ends without a commit; never when it is committed. What was done last is taken
    /// back first.
    /// </summary>
    public void OnRolledBack(Action action) => _onRolledBack.Push(action);

    /// <summary>Takes no token: a commit that is called off half-way leaves nobody knowing whether it happened.</summary>
    public async Task CommitAsync()
    {
        if (!IsWriting)
        {
            return;
        }

        foreach (var write in _onCommitting)
        {
            await write();
        }

        await EndAsync(commit: true);
        IsWriting = false;
        if (_indexes is not null)
        {
            indexSets.Remember(Database, _indexes);
        }

        var changed = _raised.Count > 0;
        Action[] actions = [.. _onCommitted];
        Forget();
        if (changed)
        {
            foreach (var listener in listeners)
            {
                listener.Committed(Database);
            }
        }

        foreach (var action in actions)
        {
            action();
        }
    }

    /// <summary>Ends the transaction, also a reading one, without a trace.</summary>
    public async Task RollbackAsync()
    {
        IsWriting = false;
        Action[] actions = [.. _onRolledBack];
        Forget();
        foreach (var action in actions)
        {
            action();
        }

        await EndAsync(commit: false);
    }

    public async ValueTask DisposeAsync()
    {
        await RollbackAsync();
        await CloseAsync();
    }

    /// <summary>Opens the write transaction; a read transaction that is open becomes it.</summary>
    protected abstract Task BeginAsync(CancellationToken cancellationToken);

    protected abstract Task EndAsync(bool commit);

    protected abstract ValueTask CloseAsync();

    private async ValueTask<IndexSet> IndexesAsync(long version, CancellationToken cancellationToken)
    {
        if (_indexes?.Version == version)
        {
            return _indexes;
        }

        var seen = indexSets.Seen(Database);
        _indexes = seen?.Version == version ? seen : await indexSets.ReadAsync(this, version, cancellationToken);
        if (!IsWriting)
        {
            indexSets.Remember(Database, _indexes);
        }

        return _indexes;
    }

    private void Forget()
    {
        Unit++;
        _raised.Clear();
        _onCommitting.Clear();
        _onCommitted.Clear();
        _onRolledBack.Clear();
        _holdsState = false;
        _indexes = null;
    }
}

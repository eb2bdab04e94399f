using System.Data.Common;
using System.Text.Json;
using HousingFirst.Platform.Documents.Indexes;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace HousingFirst.Platform.Documents.Sqlite;

/// <summary>
/// SQLite: reads need no transaction, a writer passes the gate and begins IMMEDIATE. The file is on this machine, so its calls are
/// made as what they are, synchronous.
/// </summary>
internal sealed class SqlitePortalConnection(
    PortalDatabase.Sqlite database, SqliteHandles handles, WriteGates gates, IndexSets indexSets, IEnumerable<ICommitListener> listeners)
    : PortalConnection(database, indexSets, listeners)
{
    private const string ReadManySql = $"""
        SELECT {StoredDocument.Columns} FROM json_each($1) AS ids JOIN "Document" AS d ON d."Id" = ids.value WHERE d."Type" = $2
        """;

    private SqliteHandle? _handle;
    private SemaphoreSlim? _gate;

    public override DbConnection Inner => Handle.Connection;

    protected override string LockIndexVersionSql => """SELECT "Indexes" FROM "PortalState" WHERE "Id" = 1""";

    private SqliteHandle Handle => _handle ??= handles.Take(database.Path);

    public override ValueTask ReadyAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public override ValueTask<List<T>> ReadAsync<T>(Statement statement, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        var rows = new List<T>();
        using var reader = Handle.Prepare(statement).ExecuteReader();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return ValueTask.FromResult(rows);
    }

    public override ValueTask<List<StoredDocument>> ReadManyAsync(long[] ids, string type, CancellationToken cancellationToken) =>
        ReadAsync(new(ReadManySql, JsonSerializer.Serialize(ids), type), StoredDocument.Read, cancellationToken);

    public override Task<StatementResult[]> WriteAsync(IReadOnlyList<Statement> statements, CancellationToken cancellationToken)
    {
        var results = new StatementResult[statements.Count];
        for (var index = 0; index < results.Length; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            results[index] = Write(Handle.Prepare(statements[index]));
        }

        return Task.FromResult(results);
    }

    public override string? UniqueViolation(DbException exception)
    {
        // "UNIQUE constraint failed: Table.Column, Table.Column"
        const string Start = "UNIQUE constraint failed: ";
        if (exception is not SqliteException { SqliteExtendedErrorCode: raw.SQLITE_CONSTRAINT_UNIQUE } refused)
        {
            return null;
        }

        var from = refused.Message.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var to = refused.Message.IndexOf('.', from);
        return refused.Message[from..to];
    }

    protected override async Task BeginAsync(CancellationToken cancellationToken)
    {
        _gate = await gates.EnterAsync(database, cancellationToken);
        try
        {
            Run("BEGIN IMMEDIATE");
        }
        catch
        {
            Leave();
            throw;
        }
    }

    protected override Task EndAsync(bool commit)
    {
        if (_gate is null)
        {
            return Task.CompletedTask;
        }

        // When a commit throws, the gate stays closed until the rollback that follows.
        if (commit)
        {
            Run("COMMIT");
        }
        else if (raw.sqlite3_get_autocommit(Handle.Connection.Handle) == 0)
        {
            // A full disk has already rolled back by itself; there is nothing to end then.
            Run("ROLLBACK");
        }

        Leave();
        return Task.CompletedTask;
    }

    protected override ValueTask CloseAsync()
    {
        if (_handle is not null)
        {
            handles.Give(_handle);
            _handle = null;
        }

        return ValueTask.CompletedTask;
    }

    private static StatementResult Write(SqliteCommand command)
    {
        using var reader = command.ExecuteReader();
        long? returned = reader.FieldCount > 0 && reader.Read() ? reader.GetInt64(0) : null;
        return new(Math.Max(reader.RecordsAffected, 0), returned);
    }

    private void Run(string sql) => Handle.Prepare(new(sql)).ExecuteNonQuery();

    private void Leave()
    {
        _gate?.Release();
        _gate = null;
    }
}

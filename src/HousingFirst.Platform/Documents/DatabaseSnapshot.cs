using System.Data;
using System.Data.Common;
using HousingFirst.Platform.Documents.Sqlite;
using Microsoft.Data.Sqlite;

namespace HousingFirst.Platform.Documents;

/// <summary>
/// One instant of a portal's database, read while others go on reading and writing: it locks nobody out. A connection of its own, because
/// it may be open for minutes.
/// </summary>
internal sealed class DatabaseSnapshot : IAsyncDisposable
{
    private readonly DbConnection _connection;
    private readonly IDisposable _owner;
    private readonly DbTransaction? _transaction;

    private DatabaseSnapshot(DbConnection connection, IDisposable owner, DbTransaction? transaction)
    {
        _connection = connection;
        _owner = owner;
        _transaction = transaction;
    }

    public static async Task<DatabaseSnapshot> OpenAsync(PortalDatabase database, CancellationToken cancellationToken) => database switch
    {
        PortalDatabase.Sqlite sqlite => Open(sqlite),
        PortalDatabase.Postgres postgres => await OpenAsync(postgres, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(database)),
    };

    /// <summary>A statement without values; its text is made of names from our own model.</summary>
    public DbCommand Command(string sql)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // See above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = _transaction;
        return command;
    }

    public async ValueTask DisposeAsync()
    {
        if (_transaction is not null)
        {
            await _transaction.DisposeAsync();
        }

        // SQLite rolls back what its connection leaves open.
        _owner.Dispose();
    }

    private static DatabaseSnapshot Open(PortalDatabase.Sqlite database)
    {
        var handle = new SqliteHandle(database.Path, SqliteOpenMode.ReadWrite);
        try
        {
            // The log beside the file keeps what a reader began with; the first read says when that was.
            handle.Execute("""BEGIN; SELECT "Id" FROM "PortalState";""");
            return new(handle.Connection, handle, null);
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    private static async Task<DatabaseSnapshot> OpenAsync(PortalDatabase.Postgres database, CancellationToken cancellationToken)
    {
        var connection = await database.Source.OpenConnectionAsync(cancellationToken);
        try
        {
            var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
            var snapshot = new DatabaseSnapshot(connection, connection, transaction);
            await using var begin = snapshot.Command($"SET TRANSACTION READ ONLY; SET LOCAL search_path TO {database.QuotedSchema}");
            await begin.ExecuteNonQueryAsync(cancellationToken);
            return snapshot;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}

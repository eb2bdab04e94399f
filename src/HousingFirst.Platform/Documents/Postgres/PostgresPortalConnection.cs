using System.Data.Common;
using HousingFirst.Platform.Documents.Indexes;
using Npgsql;
using NpgsqlTypes;

namespace HousingFirst.Platform.Documents.Postgres;

/// <summary>
/// PostgreSQL: all portals share one pool of connections, so every transaction, reading ones too, first says which schema it looks
/// at. The setting ends with the transaction and cannot reach the connection's next user.
/// </summary>
internal sealed class PostgresPortalConnection(
    PortalDatabase.Postgres database, IndexSets indexSets, IEnumerable<ICommitListener> listeners)
    : PortalConnection(database, indexSets, listeners)
{
    private const int MostInBatch = 500;

    private const string ReadManySql =
        $"""SELECT {StoredDocument.Columns} FROM "Document" AS d WHERE d."Id" = ANY($1) AND d."Type" = $2""";

    private readonly NpgsqlConnection _connection = database.Source.CreateConnection();
    private NpgsqlTransaction? _transaction;

    public override DbConnection Inner => _connection;

    // Shared: writers that change nothing others see may run side by side.
    protected override string LockIndexVersionSql => """SELECT "Indexes" FROM "PortalState" WHERE "Id" = 1 FOR SHARE""";

    public override async ValueTask ReadyAsync(CancellationToken cancellationToken)
    {
        if (_transaction is not null)
        {
            return;
        }

        if (_connection.State == System.Data.ConnectionState.Closed)
        {
            await _connection.OpenAsync(cancellationToken);
        }

        var transaction = await _connection.BeginTransactionAsync(System.Data.IsolationLevel.ReadCommitted, cancellationToken);
        try
        {
            await using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // The schema's name is quoted.
            command.CommandText = $"SET LOCAL search_path TO {database.QuotedSchema}";
#pragma warning restore CA2100
            await command.ExecuteNonQueryAsync(cancellationToken);
            _transaction = transaction;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    public override async ValueTask<List<T>> ReadAsync<T>(
        Statement statement, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        await ReadyAsync(cancellationToken);
        await using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // See Statement: never what people wrote.
        command.CommandText = statement.Sql;
#pragma warning restore CA2100
        Bind(command.Parameters, statement);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public override ValueTask<List<StoredDocument>> ReadManyAsync(long[] ids, string type, CancellationToken cancellationToken) =>
        ReadAsync(new(ReadManySql, ids, type), StoredDocument.Read, cancellationToken);

    public override async Task<StatementResult[]> WriteAsync(IReadOnlyList<Statement> statements, CancellationToken cancellationToken)
    {
        var results = new StatementResult[statements.Count];
        var done = 0;
        foreach (var chunk in statements.Chunk(MostInBatch))
        {
            await using var batch = _connection.CreateBatch();
            foreach (var statement in chunk)
            {
                var command = new NpgsqlBatchCommand(statement.Sql);
                Bind(command.Parameters, statement);
                batch.BatchCommands.Add(command);
            }

            await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
            for (var index = 0; index < chunk.Length; index++)
            {
                results[done++] = await ResultAsync(reader, chunk[index], batch.BatchCommands[index], cancellationToken);
            }
        }

        return results;
    }

    public override string? UniqueViolation(DbException exception) =>
        exception is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } refused ? refused.TableName : null;

    protected override async Task BeginAsync(CancellationToken cancellationToken) => await ReadyAsync(cancellationToken);

    protected override async Task EndAsync(bool commit)
    {
        if (_transaction is not null && commit)
        {
            await _transaction.CommitAsync(CancellationToken.None);
        }

        await EndTransactionAsync();
    }

    protected override async ValueTask CloseAsync()
    {
        await EndTransactionAsync();
        await _connection.DisposeAsync();
    }

    // Disposing an open transaction rolls it back.
    private async Task EndTransactionAsync()
    {
        var transaction = _transaction;
        _transaction = null;
        if (transaction is not null)
        {
            await transaction.DisposeAsync();
        }
    }

    // Statements without rows have no result set of their own; the reader stands at the next that has one.
    private static async Task<StatementResult> ResultAsync(
        NpgsqlDataReader reader, Statement statement, NpgsqlBatchCommand command, CancellationToken cancellationToken)
    {
        if (!ReturnsRows(statement.Sql))
        {
            return new((int)command.RecordsAffected, null);
        }

        long? returned = await reader.ReadAsync(cancellationToken) ? reader.GetInt64(0) : null;
        await reader.NextResultAsync(cancellationToken);
        return new((int)command.RecordsAffected, returned);
    }

    private static bool ReturnsRows(string sql) =>
        sql.Contains("RETURNING", StringComparison.Ordinal) || sql.StartsWith("SELECT", StringComparison.Ordinal);

    private static void Bind(NpgsqlParameterCollection parameters, Statement statement)
    {
        foreach (var value in statement.Values)
        {
            parameters.Add(value switch
            {
                null => new NpgsqlParameter { Value = DBNull.Value },
                string text => new NpgsqlParameter { Value = PostgresText.Bindable(text) },
                Utf8Text text => new NpgsqlParameter { Value = text.Bytes, NpgsqlDbType = NpgsqlDbType.Text },
                _ => new NpgsqlParameter { Value = value },
            });
        }
    }
}

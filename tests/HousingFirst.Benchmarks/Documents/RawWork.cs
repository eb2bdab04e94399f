using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace HousingFirst.Benchmarks.Documents;

/// <summary>
/// The same rows, the same durability and the same JSON with plain ADO.NET and prepared statements: what the store cannot beat by
/// much. Writers at once each poll the locked file, as plain code does.
/// </summary>
internal sealed class RawWork : IDocumentWork
{
    private readonly string _connectionString;

    private RawWork(string connectionString)
    {
        _connectionString = connectionString;
    }

    public static RawWork Create(string folder)
    {
        var path = Path.Combine(folder, $"{Guid.NewGuid():N}.db");
        var work = new RawWork(new SqliteConnectionStringBuilder { DataSource = path }.ToString());
        using var connection = work.Open();
        Execute(
            connection,
            """
            PRAGMA journal_mode = WAL;
            CREATE TABLE Document (Id INTEGER PRIMARY KEY AUTOINCREMENT, Type TEXT NOT NULL, Body TEXT NOT NULL, Version INTEGER NOT NULL, KeyId TEXT);
            CREATE INDEX IX_Document ON Document (Type, Id);
            CREATE TABLE ArticleIndex (RowId INTEGER PRIMARY KEY, DocumentId INTEGER NOT NULL REFERENCES Document ON DELETE CASCADE,
                Title TEXT NOT NULL, Number INTEGER NOT NULL, Due TEXT NOT NULL, Published INTEGER NOT NULL);
            CREATE INDEX IX_ArticleIndex_DocumentId ON ArticleIndex (DocumentId);
            CREATE INDEX IX_ArticleIndex_Number ON ArticleIndex (Number);
            CREATE TABLE State (Id INTEGER PRIMARY KEY, Content INTEGER NOT NULL);
            INSERT INTO State VALUES (1, 0);
            """);
        return work;
    }

    public Task StoreAsync(IReadOnlyList<Article> articles)
    {
        using var connection = Open();
        Execute(connection, "BEGIN IMMEDIATE");
        Execute(connection, "UPDATE State SET Content = Content + 1");
        using var document = Command(connection, "INSERT INTO Document (Type, Body, Version) VALUES ('Article', $1, 1) RETURNING Id", 1);
        using var index = Command(
            connection, "INSERT INTO ArticleIndex (DocumentId, Title, Number, Due, Published) VALUES ($1, $2, $3, $4, $5)", 5);
        foreach (var article in articles)
        {
            document.Parameters[0].Value = JsonSerializer.Serialize(article);
            var id = document.ExecuteScalar();
            object?[] values = [id, article.Title, article.Number, article.Due, article.Published];
            for (var at = 0; at < values.Length; at++)
            {
                index.Parameters[at].Value = values[at];
            }

            index.ExecuteNonQuery();
        }

        Execute(connection, "COMMIT");
        return Task.CompletedTask;
    }

    public Task StoreRecordedAsync(IReadOnlyList<Article> articles) => StoreAsync(articles);

    public Task<int> LoadAsync(IReadOnlyList<long> ids)
    {
        using var connection = Open();
        using var command = Command(connection, "SELECT Version, Body FROM Document WHERE Id = $1 AND Type = 'Article'", 1);
        var found = 0;
        foreach (var id in ids)
        {
            command.Parameters[0].Value = id;
            found += Read(command);
        }

        return Task.FromResult(found);
    }

    public Task<int> FindAsync(int from, int count)
    {
        using var connection = Open();
        using var command = Command(
            connection,
            "SELECT d.Version, d.Body FROM ArticleIndex i JOIN Document d ON d.Id = i.DocumentId WHERE i.Number >= $1 AND i.Number < $2 ORDER BY d.Id",
            2);
        command.Parameters[0].Value = from;
        command.Parameters[1].Value = from + count;
        return Task.FromResult(Read(command));
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        return ValueTask.CompletedTask;
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        Execute(connection, "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 60000");
        return connection;
    }

    private static int Read(SqliteCommand command)
    {
        var found = 0;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            _ = reader.GetInt64(0);
            found += JsonSerializer.Deserialize<Article>(reader.GetString(1)) is null ? 0 : 1;
        }

        return found;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, int parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var at = 1; at <= parameters; at++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"${at}" });
        }

        return command;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = Command(connection, sql, 0);
        command.ExecuteNonQuery();
    }
}

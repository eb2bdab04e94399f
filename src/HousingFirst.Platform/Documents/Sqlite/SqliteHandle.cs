using Microsoft.Data.Sqlite;

namespace HousingFirst.Platform.Documents.Sqlite;

/// <summary>
/// An open connection to one file with its prepared statements. Used by one scope at a time.
/// </summary>
internal sealed class SqliteHandle : IDisposable
{
    // A portal's working set is small, and a thousand portals share the machine.
    private const string Settings = """
        PRAGMA busy_timeout = 5000;
        PRAGMA foreign_keys = ON;
        PRAGMA synchronous = FULL;
        PRAGMA cache_size = -512;
        PRAGMA case_sensitive_like = ON;
        PRAGMA journal_size_limit = 4194304;
        """;

    private const int MostPrepared = 200;

    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    public SqliteHandle(string path, SqliteOpenMode mode)
    {
        Path = path;
        Connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        try
        {
            Connection.Open();
            Execute(Settings);
        }
        catch
        {
            Connection.Dispose();
            throw;
        }
    }

    public string Path { get; }

    public SqliteConnection Connection { get; }

    /// <summary>False when the database was closed while this handle was in use.</summary>
    public bool IsWanted { get; set; } = true;

    /// <summary>The prepared command of a statement, with this statement's values.</summary>
    public SqliteCommand Prepare(Statement statement)
    {
        if (!_commands.TryGetValue(statement.Sql, out var command))
        {
            if (_commands.Count == MostPrepared)
            {
                Forget();
            }

            command = Connection.CreateCommand();
#pragma warning disable CA2100 // See Statement: never what people wrote.
            command.CommandText = statement.Sql;
#pragma warning restore CA2100
            for (var index = 0; index < statement.Values.Length; index++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = $"${index + 1}" });
            }

            _commands.Add(statement.Sql, command);
        }

        for (var index = 0; index < statement.Values.Length; index++)
        {
            command.Parameters[index].Value = statement.Values[index] switch
            {
                null => DBNull.Value,
                Utf8Text text => text.Bytes,
                var value => value,
            };
        }

        return command;
    }

    /// <summary>Runs statements that are not worth preparing.</summary>
    public void Execute(string sql)
    {
        using var command = Connection.CreateCommand();
#pragma warning disable CA2100 // See Statement.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        Forget();
        Connection.Dispose();
    }

    private void Forget()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        _commands.Clear();
    }
}

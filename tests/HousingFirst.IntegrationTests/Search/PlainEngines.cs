using System.Globalization;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Search.Analysis;
using HousingFirst.Platform.Search.Index;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace HousingFirst.IntegrationTests.Search;

/// <summary>What the databases' own full text finds in the same sections: the measure of what ours adds.</summary>
internal static class PlainEngines
{
    private const string ReadSections =
        $"SELECT \"Key\", \"Title\", \"Heading\", \"Lead\" || ' ' || \"Text\" FROM \"{SearchTables.Entry}\" WHERE \"Source\" = 'manuals' AND \"Type\" <> 'manual'";

    public static async Task<List<(string Key, string Title, string Heading, string Text)>> SectionsAsync(IServiceProvider services) =>
        await services.GetRequiredService<PortalConnection>().ReadAsync(
            new(ReadSections), static reader => (reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3)), CancellationToken.None);

    /// <summary>FTS5 with the tokenizer it has, any of the words, ordered by bm25.</summary>
    public static SqliteConnection Sqlite(IReadOnlyList<(string Key, string Title, string Heading, string Text)> sections)
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Run(connection, "CREATE VIRTUAL TABLE plain USING fts5(key UNINDEXED, title, heading, body, tokenize='unicode61')");
        foreach (var (key, title, heading, text) in sections)
        {
            Run(connection, "INSERT INTO plain VALUES ($0, $1, $2, $3)", key, title, heading, text);
        }

        return connection;
    }

    public static IReadOnlyList<string> Ask(SqliteConnection connection, string text)
    {
        var words = string.Join(" OR ", Words(text).Select(word => $"\"{word}\""));
        if (words.Length == 0)
        {
            return [];
        }

        using var command = connection.CreateCommand();
        command.CommandText = "SELECT key FROM plain WHERE plain MATCH $0 ORDER BY bm25(plain, 0, 5.0, 5.0, 1.0) LIMIT 10";
        command.Parameters.AddWithValue("$0", words);
        using var reader = command.ExecuteReader();
        var keys = new List<string>();
        while (reader.Read())
        {
            keys.Add(reader.GetString(0));
        }

        return keys;
    }

    /// <summary>PostgreSQL with its Danish dictionary and weights for title and heading.</summary>
    public static async Task FillAsync(NpgsqlDataSource source, IReadOnlyList<(string Key, string Title, string Heading, string Text)> sections)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using (var create = new NpgsqlCommand("CREATE TABLE public.plain (key text, vector tsvector)", connection))
        {
            await create.ExecuteNonQueryAsync();
        }

        foreach (var (key, title, heading, text) in sections)
        {
            await using var insert = new NpgsqlCommand(
                """
                INSERT INTO public.plain VALUES ($1, setweight(to_tsvector('danish', $2), 'A') || setweight(to_tsvector('danish', $3), 'A')
                    || setweight(to_tsvector('danish', $4), 'D'))
                """,
                connection);
            foreach (var value in (string[])[key, title, heading, text])
            {
                insert.Parameters.Add(new() { Value = value });
            }

            await insert.ExecuteNonQueryAsync();
        }
    }

    public static async Task<IReadOnlyList<string>> AskAsync(NpgsqlDataSource source, string text)
    {
        var words = string.Join(" OR ", Words(text));
        await using var command = source.CreateCommand(
            """
            SELECT key FROM public.plain, websearch_to_tsquery('danish', $1) AS query WHERE vector @@ query ORDER BY ts_rank(vector, query) DESC, key LIMIT 10
            """);
        command.Parameters.Add(new() { Value = words });
        await using var reader = await command.ExecuteReaderAsync();
        var keys = new List<string>();
        while (await reader.ReadAsync())
        {
            keys.Add(reader.GetString(0));
        }

        return keys;
    }

    private static IEnumerable<string> Words(string text) =>
        text.ToLower(CultureInfo.GetCultureInfo("da-DK")).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => string.Concat(word.Where(char.IsLetterOrDigit)))
            .Where(word => word.Length > 0 && !LanguageFiles.StopWords.Contains(word));

    private static void Run(SqliteConnection connection, string sql, params string[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters.AddWithValue($"${index}", values[index]);
        }

        command.ExecuteNonQuery();
    }
}

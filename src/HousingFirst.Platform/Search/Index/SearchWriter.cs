using System.Text.Json;
using HousingFirst.Platform.Documents;

namespace HousingFirst.Platform.Search.Index;

/// <summary>Writes entries, their terms and the list of words, in the connection's open write transaction.</summary>
internal sealed class SearchWriter(PortalConnection connection)
{
    // By steps of any width: a portal that was put back from a copy must not come to a number again with other entries, because what is kept of an
    // index is known by its number.
    private const string RaiseSqlite = $"""
        UPDATE "{SearchTables.State}" SET "Version" = "Version" + 1 + abs(random() % 1048576) WHERE "Id" = 1 RETURNING "Version"
        """;

    private const string RaisePostgres = $"""
        UPDATE "{SearchTables.State}" SET "Version" = "Version" + 1 + CAST(floor(random() * 1048576) AS bigint) WHERE "Id" = 1 RETURNING "Version"
        """;

    private const string Columns =
        """
        "Changed", "Source", "Key", "DocumentId", "Hash", "Door", "Title", "Heading", "Path", "Lead", "Text", "Context", "Url", "Type", "Method",
        "Collection", "CollectionTitle", "CollectionType", "CollectionUrl", "Module", "OverdueFrom", "Weight", "Terms"
        """;

    private const string Values = "$1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23";

    private const string Insert = $"INSERT INTO \"{SearchTables.Entry}\" ({Columns}) VALUES ({Values}) RETURNING \"Id\"";

    private const string InsertAs = $"INSERT INTO \"{SearchTables.Entry}\" ({Columns}, \"Id\") VALUES ({Values}, $24) RETURNING \"Id\"";

    private const string InsertTextSqlite = $"INSERT INTO \"{SearchTables.Text}\" (rowid, heads, body, parts) VALUES ($1, $2, $3, $4)";

    private const string InsertTextPostgres =
        $"INSERT INTO \"{SearchTables.Text}\" (\"Id\", \"Heads\", \"Words\") VALUES ($1, CAST($2 AS tsvector), CAST($3 AS tsvector))";

    private const string ReadWords = $"""
        SELECT "Source", "Key", "Door", "Title", "Heading", "Lead", "Text", "Context" FROM "{SearchTables.Entry}" WHERE "Id" = $1
        """;

    private const string ReadByDocument = $"SELECT \"Id\" FROM \"{SearchTables.Entry}\" WHERE \"DocumentId\" = $1";

    private const string CountSqlite = $"""
        INSERT INTO "{SearchTables.Word}" ("Door", "Word", "Entries") SELECT $1, j.key, j.value FROM json_each($2) AS j WHERE true
        ON CONFLICT ("Door", "Word") DO UPDATE SET "Entries" = "Entries" + excluded."Entries"
        """;

    private const string CountPostgres = $"""
        INSERT INTO "{SearchTables.Word}" AS w ("Door", "Word", "Entries")
        SELECT $1, j.key, CAST(j.value AS bigint) FROM json_each_text(CAST($2 AS json)) AS j
        ON CONFLICT ("Door", "Word") DO UPDATE SET "Entries" = w."Entries" + excluded."Entries"
        """;

    // A word of a text that is gone must not live on in suggestions.
    private const string ForgetWords = $"DELETE FROM \"{SearchTables.Word}\" WHERE \"Entries\" <= 0";

    private bool IsSqlite => connection.Database is PortalDatabase.Sqlite;

    /// <summary>The entries of a document.</summary>
    public async Task<List<long>> OfDocumentAsync(long documentId, CancellationToken cancellationToken) =>
        await connection.ReadAsync(new(ReadByDocument, documentId), static reader => reader.GetInt64(0), cancellationToken);

    /// <summary>
    /// Takes entries away and adds others, as one change for readers. An entry that is exchanged keeps its id, so that a reader who has found it a
    /// moment ago can still read it.
    /// </summary>
    public async Task WriteAsync(
        IReadOnlyCollection<long> removed, IReadOnlyCollection<PreparedEntry> added, CancellationToken cancellationToken)
    {
        if (removed.Count + added.Count == 0)
        {
            return;
        }

        // First, so that writers stand in line before they touch the list of words.
        var version = (await connection.WriteAsync([new(IsSqlite ? RaiseSqlite : RaisePostgres)], cancellationToken))[0].Returned!.Value;
        var counts = new SortedDictionary<string, SortedDictionary<string, int>>(StringComparer.Ordinal);
        var ids = await RemoveAsync(removed, counts, cancellationToken);
        await AddAsync(version, added, ids, cancellationToken);
        foreach (var entry in added)
        {
            Count(counts, entry.Door, entry.Words, 1);
        }

        var count = IsSqlite ? CountSqlite : CountPostgres;
        List<Statement> statements = [.. counts.Select(door => new Statement(count, door.Key, Json(door.Value)))];
        if (removed.Count > 0)
        {
            statements.Add(new(ForgetWords));
        }

        await connection.WriteAsync(statements, cancellationToken);
    }

    private async Task<Dictionary<(string Source, string Key), long>> RemoveAsync(
        IReadOnlyCollection<long> removed, SortedDictionary<string, SortedDictionary<string, int>> counts, CancellationToken cancellationToken)
    {
        var statements = new List<Statement>();
        var ids = new Dictionary<(string Source, string Key), long>();
        foreach (var id in removed)
        {
            foreach (var (source, key, door, words) in await connection.ReadAsync(
                new(ReadWords, id),
                static reader => (
                    reader.GetString(0),
                    reader.GetString(1),
                    reader.GetString(2),
                    EntryPreparation.WordsOf(
                        reader.GetString(3), reader.GetString(4), reader.GetString(5), reader.GetString(6), reader.GetString(7))),
                cancellationToken))
            {
                Count(counts, door, words, -1);
                ids[(source, key)] = id;
            }

            statements.Add(new($"DELETE FROM \"{SearchTables.Text}\" WHERE {(IsSqlite ? "rowid" : "\"Id\"")} = $1", id));
            statements.Add(new($"DELETE FROM \"{SearchTables.Entry}\" WHERE \"Id\" = $1", id));
        }

        await connection.WriteAsync(statements, cancellationToken);
        return ids;
    }

    private async Task AddAsync(
        long version, IReadOnlyCollection<PreparedEntry> added, Dictionary<(string Source, string Key), long> ids, CancellationToken cancellationToken)
    {
        var inserted = await connection.WriteAsync(
            [
                .. added.Select(entry => ids.TryGetValue((entry.Source, entry.Key), out var id)
                    ? new Statement(InsertAs, [.. Row(version, entry), id])
                    : new Statement(Insert, Row(version, entry))),
            ],
            cancellationToken);
        await connection.WriteAsync(
            [
                .. added.Select((entry, index) => IsSqlite
                    ? new Statement(InsertTextSqlite, [inserted[index].Returned, .. entry.Columns.Select(column => string.Join(' ', column))])
                    : new Statement(InsertTextPostgres, inserted[index].Returned, Vector(entry.Columns[0]), Vector(entry.Columns.SelectMany(column => column)))),
            ],
            cancellationToken);
    }

    private static object?[] Row(long version, PreparedEntry prepared)
    {
        var entry = prepared.Entry;
        return
        [
            version, prepared.Source, prepared.Key, prepared.DocumentId, prepared.Hash, prepared.Door, entry.Title, entry.Heading, entry.Path, entry.Lead,
            entry.Text, entry.Context, entry.Url, entry.Type, entry.Method, entry.Collection, entry.CollectionTitle, entry.CollectionType,
            entry.CollectionUrl, entry.Module, entry.OverdueFrom is { } day ? (long)day.DayNumber : null, entry.Weight, prepared.Terms,
        ];
    }

    // Keys hold letters, digits and § only.
    private static string Vector(IEnumerable<string> keys) => string.Join(' ', keys.Distinct(StringComparer.Ordinal).Select(key => $"'{key}'"));

    private static void Count(
        SortedDictionary<string, SortedDictionary<string, int>> counts, string door, IEnumerable<string> words, int by)
    {
        if (!counts.TryGetValue(door, out var ofDoor))
        {
            counts[door] = ofDoor = new(StringComparer.Ordinal);
        }

        foreach (var word in words)
        {
            ofDoor[word] = ofDoor.GetValueOrDefault(word) + by;
        }
    }

    private static string Json(SortedDictionary<string, int> counts) =>
        JsonSerializer.Serialize(counts.Where(pair => pair.Value != 0).ToDictionary(StringComparer.Ordinal));
}

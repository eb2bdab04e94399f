using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Search.Index;
using HousingFirst.Sdk.Search;

namespace HousingFirst.Platform.Search.Asking;

/// <summary>
/// Asks the database for entries that may be answers. First those that have every term; when there are few, those that have some. Who asks and what
/// the question is kept to are part of the query.
/// </summary>
internal sealed class CandidateReader(PortalConnection connection)
{
    private const int Few = 50;

    /// <summary>A word in more than this share of the entries finds nothing by itself where others are rarer.</summary>
    private const double Common = 0.25;

    /// <summary>Below this number of entries a common word costs nothing.</summary>
    private const int Small = 400;

    // Of words inside words, of text, of headings, of titles.
    private const string RankWeights = "'{0.05, 0.2, 0.8, 1.0}'";

    private const string Columns =
        """e."Id", e."Terms", e."Url", e."Type", e."Method", e."Collection", e."OverdueFrom", e."Weight" """;

    private bool IsSqlite => connection.Database is PortalDatabase.Sqlite;

    public async Task<List<Candidate>> ReadAsync(QueryPlan plan, EntryFilter filter, int entries, CancellationToken cancellationToken)
    {
        var found = await ReadAsync(Every(plan), plan, filter, cancellationToken);
        if (found.Count >= Few || plan.Terms.Length == 1)
        {
            return found;
        }

        var known = found.Select(candidate => candidate.Id).ToHashSet();
        found.AddRange((await ReadAsync(Some(plan, entries), plan, filter, cancellationToken)).Where(candidate => known.Add(candidate.Id)));
        return found;
    }

    private string Every(QueryPlan plan) => string.Join(IsSqlite ? " AND " : " & ", plan.Terms.Select(Written));

    private string Some(QueryPlan plan, int entries)
    {
        var telling = plan.Terms.Where(term => term.Entries <= Math.Max(Small, entries * Common)).ToList();
        return string.Join(IsSqlite ? " OR " : " | ", (telling.Count > 0 ? telling : [plan.Terms.MinBy(term => term.Entries)!]).Select(Written));
    }

    private string Written(QueryTerm term) =>
        $"({string.Join(IsSqlite ? " OR " : " | ", term.Alternatives.Select(alternative => Written(alternative.Keys)))})";

    // Keys hold letters, digits and § only; the quotes keep them from being read as operators.
    private string Written(ImmutableArray<string> keys) =>
        $"({string.Join(IsSqlite ? " AND " : " & ", keys.Select(key => IsSqlite ? $"\"{key}\"" : $"'{key}'"))})";

    private async Task<List<Candidate>> ReadAsync(string match, QueryPlan plan, EntryFilter filter, CancellationToken cancellationToken)
    {
        List<object?> values = [match];
        var sql = IsSqlite ? Sqlite(filter, values) : Postgres(plan, filter, values);
        return await connection.ReadAsync(
            new(sql, [.. values]),
            static reader => new Candidate(
                reader.GetInt64(0), (byte[])reader.GetValue(1), reader.GetString(2), reader.GetString(3), reader.IsDBNull(4) ? null : reader.GetString(4),
                reader.GetString(5), reader.IsDBNull(6) ? null : (int)reader.GetInt64(6), reader.GetDouble(7)),
            cancellationToken);
    }

    // The terms of the best only are read: a common word fits thousands.
    private static string Sqlite(EntryFilter filter, List<object?> values)
    {
        var condition = Condition(filter, values);
        var from = condition.Length == 0 ? "" : $" JOIN \"{SearchTables.Entry}\" AS f ON f.\"Id\" = t.rowid";
        return $"""
            SELECT {Columns} FROM (
                SELECT t.rowid AS id, bm25("{SearchTables.Text}", 6.0, 5.0, 1.0, 0.5) AS place FROM "{SearchTables.Text}" AS t{from}
                WHERE "{SearchTables.Text}" MATCH $1{condition} ORDER BY place LIMIT {SearchAnswer.MostCounted}) AS c
            JOIN "{SearchTables.Entry}" AS e ON e."Id" = c.id
            """;
    }

    // PostgreSQL's rank knows nothing of how rare a word is, so rarity comes first and its rank second.
    private static string Postgres(QueryPlan plan, EntryFilter filter, List<object?> values)
    {
        var rarity = new StringBuilder("0");
        foreach (var term in plan.Terms)
        {
            values.Add(string.Join(" | ", term.Alternatives.Select(alternative => $"({string.Join(" & ", alternative.Keys.Select(key => $"'{key}'"))})")));
            rarity.Append(
                CultureInfo.InvariantCulture, $" + CASE WHEN f.\"Vector\" @@ CAST(${values.Count} AS tsquery) THEN {term.Rarity:0.####} ELSE 0 END");
        }

        var condition = Condition(filter, values);
        return $"""
            SELECT {Columns} FROM (
                SELECT f."Id" AS id, {rarity} AS rarity, ts_rank({RankWeights}, f."Vector", CAST($1 AS tsquery)) AS place
                FROM "{SearchTables.Entry}" AS f WHERE f."Vector" @@ CAST($1 AS tsquery){condition}
                ORDER BY rarity DESC, place DESC LIMIT {SearchAnswer.MostCounted}) AS c
            JOIN "{SearchTables.Entry}" AS e ON e."Id" = c.id
            """;
    }

    private static string Condition(EntryFilter filter, List<object?> values)
    {
        var condition = new StringBuilder();
        if (filter.Doors is { } doors)
        {
            condition.Append(" AND f.\"Door\" IN (");
            for (var index = 0; index < doors.Length; index++)
            {
                values.Add(doors[index]);
                condition.Append(index == 0 ? "" : ", ").Append(CultureInfo.InvariantCulture, $"${values.Count}");
            }

            condition.Append(')');
        }

        foreach (var (column, value) in (ReadOnlySpan<(string, string?)>)[("Type", filter.Type), ("Method", filter.Method), ("Collection", filter.Collection)])
        {
            if (value is not null)
            {
                values.Add(value);
                condition.Append(CultureInfo.InvariantCulture, $" AND f.\"{column}\" = ${values.Count}");
            }
        }

        return condition.ToString();
    }
}

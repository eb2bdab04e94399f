using System.Buffers;
using System.Data.Common;
using System.Text.Json;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Search.Index;

namespace HousingFirst.Platform.Search.Asking;

/// <summary>
/// Finds the entries that may be answers. The full text says which entries have a key; what they have of the question, each word by its rarity, says
/// which of them the ranker looks at. What the reader may not see and what the question is not kept to is left out before anything is counted.
/// </summary>
internal sealed class CandidateReader(PortalConnection connection, IndexView view, ReaderView reader)
{
    /// <summary>So many are ranked; nobody reads further than the first two hundred.</summary>
    private const int MostRanked = 300;

    /// <summary>With so many that have every term, those with some are no answers.</summary>
    private const int Few = 50;

    /// <summary>A word in more than this share of the entries finds nothing by itself where others are rarer.</summary>
    private const double Common = 0.25;

    /// <summary>Below this number of entries a common word costs nothing.</summary>
    private const int Small = 400;

    /// <summary>About what the ranker gives for a word in title or heading.</summary>
    private const float InHead = 2.3f;

    private const string ReadAllSqlite = $"SELECT rowid FROM \"{SearchTables.Text}\" WHERE \"{SearchTables.Text}\" MATCH $1";

    // Keys are looked up one by one in the index, however many there are; the databases' estimates of words would make them read the table instead.
    private const string ReadAllPostgres = $"""
        SELECT k.place, t."Id", FALSE FROM unnest($1) WITH ORDINALITY AS k(key, place)
            JOIN "{SearchTables.Text}" AS t ON t."Words" @@ CAST(k.key AS tsquery)
        UNION ALL
        SELECT k.place, t."Id", TRUE FROM unnest($1) WITH ORDINALITY AS k(key, place)
            JOIN "{SearchTables.Text}" AS t ON t."Heads" @@ CAST(k.key AS tsquery)
        """;

    private const string ReadEntries = $"""
        SELECT "Id", "Door", "Terms", "Url", "Type", "Method", "Collection", "OverdueFrom", "Weight" FROM "{SearchTables.Entry}" WHERE "Id"
        """;

    private bool IsSqlite => connection.Database is PortalDatabase.Sqlite;

    public async ValueTask<List<Candidate>> ReadAsync(QueryPlan plan, EntryFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(filter);
        var postings = await PostingsAsync(plan, cancellationToken);
        var closed = await ClosedAsync(cancellationToken);
        List<IdSet> wanted = [];
        foreach (var (column, value) in ((string, string?)[])[("Type", filter.Type), ("Method", filter.Method), ("Collection", filter.Collection)])
        {
            if (value is not null)
            {
                wanted.Add(await SetAsync(column, value, cancellationToken));
            }
        }

        var ids = Best(plan, postings, id => closed?.Contains(id) != true && wanted.TrueForAll(set => set.Contains(id)));
        return await CandidatesAsync(ids, cancellationToken);
    }

    private List<int> Best(QueryPlan plan, Dictionary<string, Postings> postings, Func<int, bool> isAllowed)
    {
        var size = postings.Values.Max(static ofKey => ofKey.Last) + 1;
        var (sums, best, counts) = (ArrayPool<float>.Shared.Rent(size), ArrayPool<float>.Shared.Rent(size), ArrayPool<byte>.Shared.Rent(size));
        try
        {
            Array.Clear(sums, 0, size);
            Array.Clear(best, 0, size);
            Array.Clear(counts, 0, size);
            var (telling, common) = Parted(plan);
            foreach (var term in telling)
            {
                Add(term, postings, isFinding: true, sums, best, counts);
            }

            foreach (var term in common)
            {
                Add(term, postings, isFinding: false, sums, best, counts);
            }

            return Select(plan, size, sums, counts, isAllowed);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(sums);
            ArrayPool<float>.Shared.Return(best);
            ArrayPool<byte>.Shared.Return(counts);
        }
    }

    // A common word does not fetch candidates where rarer ones are asked for; it only helps to choose among them.
    private (List<QueryTerm> Telling, List<QueryTerm> Common) Parted(QueryPlan plan)
    {
        var telling = plan.Terms.Where(term => term.Entries <= Math.Max(Small, reader.Vocabulary.Entries * Common)).ToList();
        if (telling.Count == 0)
        {
            telling.Add(plan.Terms.MinBy(static term => term.Entries)!);
        }

        return (telling, [.. plan.Terms.Where(term => !telling.Contains(term))]);
    }

    // Each entry gets the term's rarity by the closest way in which it says it.
    private static void Add(QueryTerm term, Dictionary<string, Postings> postings, bool isFinding, float[] sums, float[] best, byte[] counts)
    {
        var found = new Postings[term.Alternatives.Length];
        for (var index = 0; index < found.Length; index++)
        {
            var alternative = term.Alternatives[index];
            found[index] = postings[alternative.Keys[0]];
            foreach (var key in alternative.Keys.AsSpan()[1..])
            {
                found[index] = found[index].With(postings[key]);
            }

            var grade = (float)alternative.Grade;
            foreach (var place in found[index].Places)
            {
                ref var most = ref best[Postings.IdOf(place)];
                most = Math.Max(most, Postings.IsHead(place) ? grade * InHead : grade);
            }
        }

        var rarity = (float)term.Rarity;
        foreach (var ofAlternative in found)
        {
            foreach (var place in ofAlternative.Places)
            {
                var id = Postings.IdOf(place);
                if (best[id] > 0)
                {
                    if (isFinding || sums[id] > 0)
                    {
                        sums[id] += rarity * best[id];
                        counts[id]++;
                    }

                    best[id] = 0;
                }
            }
        }
    }

    private static List<int> Select(QueryPlan plan, int size, float[] sums, byte[] counts, Func<int, bool> isAllowed)
    {
        var all = 0;
        for (var id = 0; id < size && all < Few; id++)
        {
            all += counts[id] == plan.Terms.Length && isAllowed(id) ? 1 : 0;
        }

        var least = all >= Few ? plan.Terms.Length : 1;
        var queue = new PriorityQueue<int, float>(MostRanked + 1);
        for (var id = 0; id < size; id++)
        {
            if (counts[id] < least || (queue.Count == MostRanked && queue.TryPeek(out _, out var lowest) && sums[id] <= lowest) || !isAllowed(id))
            {
                continue;
            }

            queue.Enqueue(id, sums[id]);
            if (queue.Count > MostRanked)
            {
                queue.Dequeue();
            }
        }

        return [.. queue.UnorderedItems.Select(static item => item.Element)];
    }

    private async ValueTask<Dictionary<string, Postings>> PostingsAsync(QueryPlan plan, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, Postings>(StringComparer.Ordinal);
        List<string> missing = [];
        foreach (var term in plan.Terms)
        {
            foreach (var alternative in term.Alternatives)
            {
                foreach (var key in alternative.Keys)
                {
                    if (found.ContainsKey(key))
                    {
                        continue;
                    }

                    if (!view.Cache.Postings.TryFind(key, out var known))
                    {
                        missing.Add(key);
                    }

                    found[key] = known ?? Postings.None;
                }
            }
        }

        if (missing.Count > 0)
        {
            await ReadPostingsAsync(missing, found, cancellationToken);
        }

        return found;
    }

    private async ValueTask ReadPostingsAsync(List<string> keys, Dictionary<string, Postings> found, CancellationToken cancellationToken)
    {
        if (IsSqlite)
        {
            foreach (var key in keys)
            {
                // The quotes keep a key from being read as an operator.
                var all = await IdsAsync(new(ReadAllSqlite, $"\"{key}\""), cancellationToken);
                found[key] = all.Count == 0 ? Postings.None : new(all, await IdsAsync(new(ReadAllSqlite, $"heads : \"{key}\""), cancellationToken));
                view.Cache.Postings.Keep(key, found[key]);
            }

            return;
        }

        var rows = await connection.ReadAsync(
            new(ReadAllPostgres, (object)keys.Select(key => $"'{key}'").ToArray()),
            static reader => (Place: (int)reader.GetInt64(0), Id: checked((int)reader.GetInt64(1)), IsHead: reader.GetBoolean(2)),
            cancellationToken);
        var byKey = rows.ToLookup(row => row.Place - 1);
        for (var place = 0; place < keys.Count; place++)
        {
            found[keys[place]] = new(
                [.. byKey[place].Where(row => !row.IsHead).Select(row => row.Id)], [.. byKey[place].Where(row => row.IsHead).Select(row => row.Id)]);
            view.Cache.Postings.Keep(keys[place], found[keys[place]]);
        }
    }

    private async ValueTask<IdSet?> ClosedAsync(CancellationToken cancellationToken)
    {
        if (reader.Closed.IsEmpty)
        {
            return null;
        }

        if (!view.Cache.Sets.TryFind(("Doors", reader.ClosedDoors), out var set))
        {
            List<int> ids = [];
            foreach (var door in reader.Closed)
            {
                ids.AddRange(await IdsAsync(new($"SELECT \"Id\" FROM \"{SearchTables.Entry}\" WHERE \"Door\" = $1", door), cancellationToken));
            }

            set = new(ids);
            view.Cache.Sets.Keep(("Doors", reader.ClosedDoors), set);
        }

        return set;
    }

    private async ValueTask<IdSet> SetAsync(string column, string value, CancellationToken cancellationToken)
    {
        if (!view.Cache.Sets.TryFind((column, value), out var set))
        {
            set = new(await IdsAsync(new($"SELECT \"Id\" FROM \"{SearchTables.Entry}\" WHERE \"{column}\" = $1", value), cancellationToken));
            view.Cache.Sets.Keep((column, value), set);
        }

        return set;
    }

    private ValueTask<List<int>> IdsAsync(Statement statement, CancellationToken cancellationToken) =>
        connection.ReadAsync(statement, static reader => checked((int)reader.GetInt64(0)), cancellationToken);

    private async ValueTask<List<Candidate>> CandidatesAsync(List<int> ids, CancellationToken cancellationToken)
    {
        var found = new List<Candidate>(ids.Count);
        List<long> missing = [];
        foreach (var id in ids)
        {
            if (view.Cache.Candidates.TryFind(id, out var known))
            {
                found.Add(known);
            }
            else
            {
                missing.Add(id);
            }
        }

        if (missing.Count > 0)
        {
            foreach (var candidate in await connection.ReadAsync(
                IsSqlite
                    ? new($"{ReadEntries} IN (SELECT value FROM json_each($1))", JsonSerializer.Serialize(missing))
                    : new($"{ReadEntries} = ANY($1)", missing.ToArray()),
                Read,
                cancellationToken))
            {
                view.Cache.Candidates.Keep(candidate.Id, candidate);
                found.Add(candidate);
            }
        }

        // The row has the last word: it may have been put behind another door since the index was looked at.
        found.RemoveAll(candidate => !reader.MayPass(candidate.Door));
        return found;
    }

    private Candidate Read(DbDataReader row) => new(
        checked((int)row.GetInt64(0)), view.Same(row.GetString(1)), (byte[])row.GetValue(2), row.GetString(3), view.Same(row.GetString(4)),
        row.IsDBNull(5) ? null : view.Same(row.GetString(5)), view.Same(row.GetString(6)), row.IsDBNull(7) ? null : (int)row.GetInt64(7), row.GetDouble(8));
}

using HousingFirst.Platform.Documents;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Search.Index;

/// <summary>
/// Keeps the views of the indexes that were asked last; a host may serve a thousand, most of them idle. All that they have read stays under one bound,
/// what was used last the longest.
/// </summary>
internal sealed class IndexViews(IOptions<SearchOptions> options)
{
    private const int MostKept = 16;

    // The same questions come again within minutes or not at all; a thousand are enough.
    private const long MostOfAnswers = 8 * 1024 * 1024;

    private const string ReadVersion = $"SELECT \"Version\" FROM \"{SearchTables.State}\" WHERE \"Id\" = 1";
    private const string ReadWords = $"SELECT \"Door\", \"Word\", \"Entries\" FROM \"{SearchTables.Word}\"";

    private const string ReadGroups = $"""
        SELECT "Door", "Type", "Method", "Collection", "CollectionTitle", "CollectionType", "CollectionUrl", COUNT(*) FROM "{SearchTables.Entry}"
        GROUP BY "Door", "Type", "Method", "Collection", "CollectionTitle", "CollectionType", "CollectionUrl"
        """;

    private const string ReadChanged = $"SELECT \"Id\" FROM \"{SearchTables.Entry}\" WHERE \"Changed\" > $1";

    private readonly UseCounter _uses = new();
    private readonly Lock _lock = new();
    private readonly LinkedList<(string Key, IndexView View)> _kept = [];

    public async ValueTask<IndexView> GetAsync(PortalConnection connection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(connection);
        _uses.Next();
        var version = (await connection.ReadAsync(new(ReadVersion), static reader => reader.GetInt64(0), cancellationToken)).Single();
        var known = Find(connection.Database.Key);
        if (known?.Version == version)
        {
            return known;
        }

        var view = await ReadAsync(connection, version, known, cancellationToken);
        // What an open transaction has written may never come to be.
        if (!connection.IsWriting)
        {
            Keep(connection.Database.Key, view);
        }

        return view;
    }

    /// <summary>Forgets what was not used for the longest time, where too much is kept.</summary>
    public void Trim()
    {
        lock (_lock)
        {
            foreach (var (_, view) in _kept.Where(kept => kept.View.Cache.Answers.Bytes > MostOfAnswers))
            {
                view.Cache.Answers.ForgetHalf();
            }

            var total = _kept.Sum(kept => kept.View.Cache.Bytes);
            if (total <= options.Value.KeptBytes)
            {
                return;
            }

            var wanted = options.Value.KeptBytes / 4 * 3;
            var before = 0;
            foreach (var (used, bytes) in _kept.SelectMany(kept => kept.View.Cache.Uses).OrderBy(use => use.Used))
            {
                if (total <= wanted && used > before)
                {
                    break;
                }

                (before, total) = (used, total - bytes);
            }

            foreach (var (_, view) in _kept)
            {
                view.Cache.ForgetUsedBefore(before + 1);
            }
        }
    }

    private async Task<IndexView> ReadAsync(PortalConnection connection, long version, IndexView? earlier, CancellationToken cancellationToken)
    {
        var cache = new IndexCache(_uses);
        if (earlier is not null && earlier.Version < version)
        {
            var changed = await connection.ReadAsync(new(ReadChanged, earlier.Version), static reader => checked((int)reader.GetInt64(0)), cancellationToken);
            cache.Take(earlier.Cache, changed.ToHashSet());
        }

        var words = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach (var (door, word, count) in await connection.ReadAsync(
            new(ReadWords), static reader => (reader.GetString(0), reader.GetString(1), (int)reader.GetInt64(2)), cancellationToken))
        {
            if (!words.TryGetValue(door, out var ofDoor))
            {
                words[door] = ofDoor = new(StringComparer.Ordinal);
            }

            ofDoor[word] = count;
        }

        var groups = await connection.ReadAsync(
            new(ReadGroups),
            static reader => (
                Group: new EntryGroup(
                    reader.GetString(0), reader.GetString(1), reader.IsDBNull(2) ? null : reader.GetString(2), reader.GetString(3), reader.GetString(4),
                    reader.GetString(5), reader.IsDBNull(6) ? null : reader.GetString(6)),
                Entries: (int)reader.GetInt64(7)),
            cancellationToken);
        return new(version, words, groups, cache);
    }

    private IndexView? Find(string key)
    {
        lock (_lock)
        {
            for (var node = _kept.First; node is not null; node = node.Next)
            {
                if (node.Value.Key == key)
                {
                    _kept.Remove(node);
                    _kept.AddFirst(node);
                    return node.Value.View;
                }
            }

            return null;
        }
    }

    private void Keep(string key, IndexView view)
    {
        lock (_lock)
        {
            for (var node = _kept.First; node is not null; node = node.Next)
            {
                if (node.Value.Key == key)
                {
                    _kept.Remove(node);
                    break;
                }
            }

            _kept.AddFirst((key, view));
            if (_kept.Count > MostKept)
            {
                _kept.RemoveLast();
            }
        }
    }
}

using HousingFirst.Platform.Documents;

namespace HousingFirst.Platform.Search.Index;

/// <summary>Keeps the views of the indexes that were asked last; a host may serve a thousand, most of them idle.</summary>
internal sealed class IndexViews
{
    private const int MostKept = 16;

    private const string ReadVersion = $"SELECT \"Version\" FROM \"{SearchTables.State}\" WHERE \"Id\" = 1";
    private const string ReadWords = $"SELECT \"Door\", \"Word\", \"Entries\" FROM \"{SearchTables.Word}\"";

    private const string ReadGroups = $"""
        SELECT "Door", "Type", "Method", "Collection", "CollectionTitle", "CollectionType", "CollectionUrl", COUNT(*) FROM "{SearchTables.Entry}"
        GROUP BY "Door", "Type", "Method", "Collection", "CollectionTitle", "CollectionType", "CollectionUrl"
        """;

    private readonly Lock _lock = new();
    private readonly LinkedList<(string Key, IndexView View)> _kept = [];

    public async ValueTask<IndexView> GetAsync(PortalConnection connection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var version = (await connection.ReadAsync(new(ReadVersion), static reader => reader.GetInt64(0), cancellationToken)).Single();
        if (Find(connection.Database.Key) is { } known && known.Version == version)
        {
            return known;
        }

        var view = await ReadAsync(connection, version, cancellationToken);
        Keep(connection.Database.Key, view);
        return view;
    }

    private static async Task<IndexView> ReadAsync(PortalConnection connection, long version, CancellationToken cancellationToken)
    {
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
                Count: (int)reader.GetInt64(7)),
            cancellationToken);
        var entries = groups.GroupBy(pair => pair.Group.Door, StringComparer.Ordinal)
            .ToDictionary(door => door.Key, door => door.Sum(pair => pair.Count), StringComparer.Ordinal);
        return new(version, words, entries, [.. groups.Select(pair => pair.Group)]);
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

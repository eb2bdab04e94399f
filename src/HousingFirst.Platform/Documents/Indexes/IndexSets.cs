using System.Collections.Concurrent;

namespace HousingFirst.Platform.Documents.Indexes;

/// <summary>The index tables of each database as last seen, so that a write need not list them again.</summary>
internal sealed class IndexSets(IndexCatalog catalog)
{
    private const string Sql = """SELECT "Name" FROM "IndexTable" """;

    private readonly ConcurrentDictionary<string, IndexSet> _seen = new(StringComparer.Ordinal);

    public IndexSet? Seen(PortalDatabase database) => _seen.GetValueOrDefault(database.Key);

    public void Remember(PortalDatabase database, IndexSet indexes) => _seen[database.Key] = indexes;

    public void Forget(PortalDatabase database) => _seen.TryRemove(database.Key, out _);

    /// <summary>Lists the tables; the version must have been read before them, in the same transaction when there is one.</summary>
    public async Task<IndexSet> ReadAsync(PortalConnection connection, long version, CancellationToken cancellationToken) =>
        new(version, await connection.ReadAsync(new(Sql), static reader => reader.GetString(0), cancellationToken), catalog);
}

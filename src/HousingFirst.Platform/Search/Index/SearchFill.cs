using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Search.Analysis;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Search;

namespace HousingFirst.Platform.Search.Index;

/// <summary>
/// Brings the current portal's index in step with its sources. Only entries that differ are written, in batches of their own transaction, each old
/// one exchanged for its new one; so there is no empty moment, a run that was cut off goes on where it stopped, and other writers wait little.
/// </summary>
internal sealed class SearchFill(
    PortalConnection connection, IDocumentSession session, DocumentTypes types, SearchProviders providers, IPortalExtensions extensions)
{
    private const int BatchSize = 200;

    // Behind it stands the name of a type of documents.
    private const string Documents = "documents:";

    private const string ReadSources = $"SELECT \"Id\", \"Fingerprint\" FROM \"{SearchTables.Source}\"";

    private const string ReadEntries = $"SELECT \"Id\", \"Key\", \"Hash\" FROM \"{SearchTables.Entry}\" WHERE \"Source\" = $1";

    private const string StoreSource = $"""
        INSERT INTO "{SearchTables.Source}" ("Id", "Fingerprint") VALUES ($1, $2)
        ON CONFLICT ("Id") DO UPDATE SET "Fingerprint" = excluded."Fingerprint"
        """;

    private const string ReadDocuments =
        $"""SELECT {StoredDocument.Columns} FROM "Document" AS d WHERE d."Type" = $1 AND d."Id" > $2 ORDER BY d."Id" LIMIT $3""";

    /// <summary>Whether every source has been read at least once.</summary>
    public async Task<bool> IsFilledAsync(CancellationToken cancellationToken)
    {
        var known = await FingerprintsAsync(cancellationToken);
        return extensions.All<ISearchSource>().All(source => known.ContainsKey(source.Id));
    }

    /// <summary>Fills what has changed; everything, when it is to be made anew. Answers how many entries were written or removed.</summary>
    public async Task<int> RunAsync(bool anew, CancellationToken cancellationToken)
    {
        var known = await FingerprintsAsync(cancellationToken);
        // Where nothing was filled yet, what is stored was written by the providers as they are.
        var isFresh = known.Count == 0;
        var written = 0;
        foreach (var source in extensions.All<ISearchSource>())
        {
            var fingerprint = $"{Analyzer.Version} {await source.FingerprintAsync(cancellationToken)}";
            if (anew || known.GetValueOrDefault(source.Id) != fingerprint)
            {
                written += await FillAsync(source, anew, cancellationToken);
                await WriteAsync([new(StoreSource, source.Id, fingerprint)], cancellationToken);
            }

            known.Remove(source.Id);
        }

        foreach (var documentType in providers.DocumentTypes)
        {
            var (id, fingerprint) = ($"{Documents}{types.Of(documentType).Name}", $"{Analyzer.Version} {providers.VersionsOf(documentType)}");
            if (anew || known.GetValueOrDefault(id) != fingerprint)
            {
                written += anew || !isFresh ? await FillDocumentsAsync(documentType, cancellationToken) : 0;
                await WriteAsync([new(StoreSource, id, fingerprint)], cancellationToken);
            }

            known.Remove(id);
        }

        foreach (var gone in known.Keys)
        {
            written += await ReplaceAsync([.. (await EntriesAsync(gone, cancellationToken)).Values.Select(entry => entry.Id)], [], cancellationToken);
            await WriteAsync([new($"DELETE FROM \"{SearchTables.Source}\" WHERE \"Id\" = $1", gone)], cancellationToken);
        }

        return written;
    }

    private async Task<int> FillAsync(ISearchSource source, bool anew, CancellationToken cancellationToken)
    {
        var present = await EntriesAsync(source.Id, cancellationToken);
        var preparation = new EntryPreparation();
        var written = 0;
        List<long> removed = [];
        List<PreparedEntry> added = [];
        await foreach (var entry in source.ReadAsync(cancellationToken))
        {
            if (present.Remove(entry.Key, out var known))
            {
                if (!anew && known.Hash == EntryPreparation.HashOf(entry))
                {
                    continue;
                }

                removed.Add(known.Id);
            }

            added.Add(preparation.Prepare(source.Id, entry, documentId: null));
            if (added.Count == BatchSize)
            {
                written += await ReplaceAsync(removed, added, cancellationToken);
                removed.Clear();
                added.Clear();
            }
        }

        removed.AddRange(present.Values.Select(entry => entry.Id));
        return written + await ReplaceAsync(removed, added, cancellationToken);
    }

    private async Task<int> FillDocumentsAsync(Type documentType, CancellationToken cancellationToken)
    {
        var written = 0;
        var preparation = new EntryPreparation();
        var type = types.Of(documentType);
        var after = long.MinValue;
        List<StoredDocument> batch;
        do
        {
            // Read and written in one transaction: a document that is stored meanwhile waits, and is not overwritten by its older self.
            await connection.BeginWriteAsync(cancellationToken);
            await connection.RaiseAsync([], cancellationToken);
            batch = await connection.ReadAsync(new(ReadDocuments, type.Name, after, BatchSize), StoredDocument.Read, cancellationToken);
            var writer = new SearchWriter(connection);
            List<long> removed = [];
            List<PreparedEntry> added = [];
            foreach (var stored in batch)
            {
                after = stored.Id;
                removed.AddRange(await writer.OfDocumentAsync(stored.Id, cancellationToken));
                added.AddRange(providers.Prepare(preparation, type.Read(stored.Id, stored.Body), stored.Id));
            }

            await writer.WriteAsync(removed, added, cancellationToken);
            await connection.CommitAsync();
            written += added.Count;
        }
        while (batch.Count == BatchSize);

        return written;
    }

    private async Task<int> ReplaceAsync(List<long> removed, List<PreparedEntry> added, CancellationToken cancellationToken)
    {
        if (removed.Count + added.Count == 0)
        {
            return 0;
        }

        await connection.BeginWriteAsync(cancellationToken);
        try
        {
            await new SearchWriter(connection).WriteAsync(removed, added, cancellationToken);
            await connection.CommitAsync();
        }
        catch
        {
            await session.CancelAsync();
            throw;
        }

        return Math.Max(removed.Count, added.Count);
    }

    private async Task WriteAsync(Statement[] statements, CancellationToken cancellationToken)
    {
        await connection.BeginWriteAsync(cancellationToken);
        await connection.WriteAsync(statements, cancellationToken);
        await connection.CommitAsync();
    }

    private async Task<Dictionary<string, string>> FingerprintsAsync(CancellationToken cancellationToken) =>
        (await connection.ReadAsync(new(ReadSources), static reader => (reader.GetString(0), reader.GetString(1)), cancellationToken))
        .ToDictionary(StringComparer.Ordinal);

    private async Task<Dictionary<string, (long Id, string Hash)>> EntriesAsync(string source, CancellationToken cancellationToken) =>
        (await connection.ReadAsync(
            new(ReadEntries, source), static reader => (Id: reader.GetInt64(0), Key: reader.GetString(1), Hash: reader.GetString(2)), cancellationToken))
        .ToDictionary(entry => entry.Key, entry => (entry.Id, entry.Hash), StringComparer.Ordinal);
}

using HousingFirst.Platform.Search.Index;

namespace HousingFirst.Platform.Documents.Indexes;

/// <summary>
/// Keeps a portal's index tables in step with its enabled features and with the shapes that the modules bring. A table that is
/// missing or has changed shape is made beside the old one and filled from the documents; a table that nobody enabled asks for is
/// dropped. All of it is one transaction: readers see the old tables until it commits.
/// </summary>
internal sealed class IndexTables(
    PortalConnection connection, DocumentSession session, DocumentTypes types, IndexCatalog catalog, SearchProviders search)
{
    /// <summary>
    /// Called when a portal is opened and when its features change. Joins the session's transaction when that is open, so that a
    /// recipe's plan leaves no trace; else it commits by itself.
    /// </summary>
    public async Task ReconcileAsync(IReadOnlySet<string> enabledFeatures, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(enabledFeatures);
        var wanted = catalog.All.Where(definition => definition.Features.All(enabledFeatures.Contains)).ToList();
        var present = await connection.IndexesAsync(cancellationToken);
        if (present.Tables.SetEquals(Names(wanted)))
        {
            return;
        }

        var isOwn = !connection.IsWriting;
        try
        {
            await connection.BeginWriteAsync(cancellationToken);
            await SwitchAsync(wanted, cancellationToken);
            if (isOwn)
            {
                await connection.CommitAsync();
            }
        }
        catch
        {
            await session.CancelAsync();
            throw;
        }
    }

    private async Task SwitchAsync(List<IndexDefinition> wanted, CancellationToken cancellationToken)
    {
        // Documents stored but not flushed reach the new tables when they are flushed.
        var present = await connection.LockIndexesAsync(cancellationToken);
        var missing = wanted.Where(definition => !present.Tables.Contains(definition.TableName)).ToList();
        var names = Names(wanted);
        foreach (var definition in missing)
        {
            await CreateAsync(definition, cancellationToken);
        }

        foreach (var group in missing.GroupBy(definition => definition.Provider.DocumentType))
        {
            await FillAsync(group.Key, [.. group], cancellationToken);
        }

        if (names.Contains(SearchTables.Name) && !present.Tables.Contains(SearchTables.Name))
        {
            await CreateSearchAsync(cancellationToken);
        }

        foreach (var table in present.Tables.Where(table => !names.Contains(table)))
        {
            var drops = SearchTables.IsSearch(table) ? SearchTables.Drop(table) : [IndexTableScript.Drop(table)];
            await connection.WriteAsync(
                [.. drops.Select(sql => new Statement(sql)), new("""DELETE FROM "IndexTable" WHERE "Name" = $1""", table)], cancellationToken);
        }

        connection.SetIndexes(new(present.Version, names, catalog));
    }

    private HashSet<string> Names(IEnumerable<IndexDefinition> wanted)
    {
        var names = wanted.Select(definition => definition.TableName).ToHashSet(StringComparer.Ordinal);
        if (!search.IsEmpty)
        {
            names.Add(SearchTables.Name);
        }

        return names;
    }

    // The documents' entries are written here; those of the sources follow in the background.
    private async Task CreateSearchAsync(CancellationToken cancellationToken)
    {
        Statement[] statements =
        [
            .. SearchTables.Create(connection.Database).Select(sql => new Statement(sql)),
            new("""INSERT INTO "IndexTable" ("Name") VALUES ($1)""", SearchTables.Name),
        ];
        await connection.WriteAsync(statements, cancellationToken);
        var writer = new SearchWriter(connection);
        var preparation = new EntryPreparation();
        foreach (var documentType in search.DocumentTypes)
        {
            await ReadAsync(
                documentType,
                batch => writer.WriteAsync(
                    [], [.. batch.SelectMany(document => search.Prepare(preparation, document.Document, document.Id))], cancellationToken),
                cancellationToken);
        }
    }

    private async Task CreateAsync(IndexDefinition definition, CancellationToken cancellationToken)
    {
        Statement[] statements =
        [
            .. IndexTableScript.Create(definition, connection.Database).Select(sql => new Statement(sql)),
            new("""INSERT INTO "IndexTable" ("Name") VALUES ($1)""", definition.TableName),
        ];
        await connection.WriteAsync(statements, cancellationToken);
    }

    private Task FillAsync(Type documentType, IReadOnlyList<IndexDefinition> definitions, CancellationToken cancellationToken) => ReadAsync(
        documentType,
        batch => connection.WriteAsync(
            [.. batch.SelectMany(read => definitions.SelectMany(definition => definition.Inserts(read.Id, read.Document)))], cancellationToken),
        cancellationToken);

    private async Task ReadAsync(Type documentType, Func<IEnumerable<(long Id, object Document)>, Task> take, CancellationToken cancellationToken)
    {
        var type = types.Of(documentType);
        await foreach (var batch in connection.ReadAllAsync(type.Name, cancellationToken))
        {
            await take(batch.Select(stored => (stored.Id, type.Read(stored.Id, stored.Body))));
        }
    }
}

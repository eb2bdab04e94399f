namespace HousingFirst.Platform.Documents.Indexes;

/// <summary>
/// Keeps a portal's index tables in step with its enabled features and with the shapes that the modules bring. A table that is
/// missing or has changed shape is made beside the old one and filled from the documents; a table that nobody enabled asks for is
/// dropped. All of it is one transaction: readers see the old tables until it commits.
/// </summary>
internal sealed class IndexTables(
    PortalConnection connection, DocumentSession session, DocumentTypes types, IndexCatalog catalog)
{
    private const int BatchSize = 200;

    private const string ReadSql =
        $"""SELECT {StoredDocument.Columns} FROM "Document" AS d WHERE d."Type" = $1 AND d."Id" > $2 ORDER BY d."Id" LIMIT $3""";

    /// <summary>
    /// Called when a portal is opened and when its features change. Joins the session's transaction when that is open, so that a
    /// recipe's plan leaves no trace; else it commits by itself.
    /// </summary>
    public async Task ReconcileAsync(IReadOnlySet<string> enabledFeatures, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(enabledFeatures);
        var wanted = catalog.All.Where(definition => definition.Features.All(enabledFeatures.Contains)).ToList();
        var present = await connection.IndexesAsync(cancellationToken);
        if (present.Tables.SetEquals(wanted.Select(definition => definition.TableName)))
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
        var version = await LockAsync(cancellationToken);
        var present = await connection.IndexesAsync(cancellationToken);
        var missing = wanted.Where(definition => !present.Tables.Contains(definition.TableName)).ToList();
        var names = wanted.Select(definition => definition.TableName).ToHashSet(StringComparer.Ordinal);
        foreach (var definition in missing)
        {
            await CreateAsync(definition, cancellationToken);
        }

        foreach (var group in missing.GroupBy(definition => definition.Provider.DocumentType))
        {
            await FillAsync(group.Key, [.. group], cancellationToken);
        }

        foreach (var table in present.Tables.Where(table => !names.Contains(table)))
        {
            await connection.WriteAsync(
                [new(IndexTableScript.Drop(table)), new("""DELETE FROM "IndexTable" WHERE "Name" = $1""", table)], cancellationToken);
        }

        connection.SetIndexes(new(version, names, catalog));
    }

    private async Task<long> LockAsync(CancellationToken cancellationToken)
    {
        var results = await connection.WriteAsync(
            [new("""UPDATE "PortalState" SET "Indexes" = "Indexes" + 1 WHERE "Id" = 1 RETURNING "Indexes" """)], cancellationToken);
        return results[0].Returned ?? throw new InvalidDataException($"{connection.Database} has no state row.");
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

    private async Task FillAsync(Type documentType, IReadOnlyList<IndexDefinition> definitions, CancellationToken cancellationToken)
    {
        var type = types.Of(documentType);
        var after = long.MinValue;
        List<StoredDocument> batch;
        do
        {
            batch = await connection.ReadAsync(new(ReadSql, type.Name, after, BatchSize), StoredDocument.Read, cancellationToken);
            var inserts = new List<Statement>();
            foreach (var stored in batch)
            {
                after = stored.Id;
                var document = type.Read(stored.Id, stored.Body);
                inserts.AddRange(definitions.SelectMany(definition => definition.Inserts(stored.Id, document)));
            }

            await connection.WriteAsync(inserts, cancellationToken);
        }
        while (batch.Count == BatchSize);
    }
}

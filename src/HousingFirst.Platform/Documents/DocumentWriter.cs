using HousingFirst.Platform.Documents.Indexes;
using HousingFirst.Platform.Search.Index;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Platform.Documents;

/// <summary>
/// Writes a session's pending documents, their index and search rows and the counters, with one trip to the database for each step.
/// </summary>
internal sealed class DocumentWriter(PortalConnection connection, DocumentMap documents, SearchProviders search)
{
    private const string InsertSql =
        """INSERT INTO "Document" ("Type", "Body", "Version") VALUES ($1, CAST($2 AS TEXT), 1) RETURNING "Id" """;

    // Two first writers of a portal's one document: the second inserts nothing and is told.
    private const string InsertSingleSql = """
        INSERT INTO "Document" ("Id", "Type", "Body", "Version") VALUES ($1, $2, CAST($3 AS TEXT), 1)
        ON CONFLICT ("Id") DO NOTHING RETURNING "Id"
        """;

    private const string UpdateSql =
        """UPDATE "Document" SET "Body" = CAST($1 AS TEXT), "Version" = "Version" + 1 WHERE "Id" = $2 AND "Version" = $3""";

    private const string DeleteSql = """DELETE FROM "Document" WHERE "Id" = $1 AND "Version" = $2""";

    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        var (stored, deleted) = documents.TakePending();
        var writes = stored.Select(tracked => new Write(tracked, tracked.Type.Write(tracked.Document)))
            .Where(write => !write.IsUnchanged).ToList();
        if (writes.Count == 0 && deleted.Count == 0)
        {
            return;
        }

        var changes = writes.Select(write => write.Tracked).Concat(deleted).Select(tracked => tracked.Type.Raises).Distinct();
        var indexes = await connection.RaiseAsync(changes, cancellationToken);
        await WriteDocumentsAsync(writes, deleted, cancellationToken);
        await WriteIndexesAsync(writes, indexes, cancellationToken);
        if (indexes.Tables.Contains(SearchTables.Name))
        {
            await search.WriteAsync(
                connection,
                [.. writes.Select(write => (write.Tracked.Id!.Value, write.Tracked.Document, write.HadRows))],
                [.. deleted.Select(tracked => (tracked.Id!.Value, tracked.Document.GetType()))],
                cancellationToken);
        }
    }

    private async Task WriteDocumentsAsync(List<Write> writes, List<TrackedDocument> deleted, CancellationToken cancellationToken)
    {
        // Deletes go first: what they held in unique indexes is free then. Their index rows go with them, by the foreign key.
        var results = await connection.WriteAsync(
            [.. deleted.Select(Delete), .. writes.Select(write => write.ToStatement())], cancellationToken);
        for (var index = 0; index < deleted.Count; index++)
        {
            Expect(results[index].Affected > 0, deleted[index]);
            documents.Forget(deleted[index]);
        }

        for (var index = 0; index < writes.Count; index++)
        {
            var result = results[deleted.Count + index];
            var tracked = writes[index].Tracked;
            Expect(tracked.IsNew ? result.Returned is not null : result.Affected > 0, tracked);
            if (result.Returned is { } id)
            {
                documents.Identify(tracked, id);
            }

            writes[index].HadRows = !tracked.IsNew;
            tracked.Version++;
            tracked.Body = writes[index].Body;
        }
    }

    private async Task WriteIndexesAsync(List<Write> writes, IndexSet indexes, CancellationToken cancellationToken)
    {
        var removals = new List<Statement>();
        var inserts = new List<Statement>();
        foreach (var write in writes)
        {
            var (document, id) = (write.Tracked.Document, write.Tracked.Id!.Value);
            foreach (var definition in indexes.Of(document.GetType()))
            {
                if (write.HadRows)
                {
                    removals.Add(definition.Delete(id));
                }

                inserts.AddRange(definition.Inserts(id, document));
            }
        }

        if (removals.Count + inserts.Count > 0)
        {
            await connection.WriteAsync([.. removals, .. inserts], cancellationToken);
        }
    }

    private static Statement Delete(TrackedDocument tracked) => new(DeleteSql, tracked.Id, tracked.Version);

    private static void Expect(bool written, TrackedDocument tracked)
    {
        if (!written)
        {
            throw new StaleDocumentException(tracked.Type.Name, tracked.Id ?? 0);
        }
    }

    private sealed class Write(TrackedDocument tracked, byte[] body)
    {
        public TrackedDocument Tracked { get; } = tracked;

        public byte[] Body { get; } = body;

        public bool HadRows { get; set; }

        public bool IsUnchanged => Tracked.Body is { } stored && stored.AsSpan().SequenceEqual(Body);

        public Statement ToStatement() => this switch
        {
            { Tracked: { IsNew: true, Type.SingleId: { } id } } => new(InsertSingleSql, id, Tracked.Type.Name, new Utf8Text(Body)),
            { Tracked.IsNew: true } => new(InsertSql, Tracked.Type.Name, new Utf8Text(Body)),
            _ => new(UpdateSql, new Utf8Text(Body), Tracked.Id, Tracked.Version),
        };
    }
}

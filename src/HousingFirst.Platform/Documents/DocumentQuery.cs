using System.Collections.Immutable;
using System.Linq.Expressions;
using HousingFirst.Platform.Documents.Indexes;
using HousingFirst.Sdk.Documents;
using Microsoft.EntityFrameworkCore;

namespace HousingFirst.Platform.Documents;

/// <summary>Collects a question; touches the database when it is asked.</summary>
internal sealed class DocumentQuery<TIndex>(DocumentSession session, PortalConnection connection, IndexCatalog catalog)
    : IDocumentQuery<TIndex>
    where TIndex : class
{
    private readonly IndexDefinition _definition = catalog.Of(typeof(TIndex));

    private ImmutableArray<Func<IndexContext, IQueryable<TIndex>, IQueryable<TIndex>>> Conditions { get; init; } = [];

    private ImmutableArray<IndexDefinition> Used { get; init; } = [catalog.Of(typeof(TIndex))];

    private ImmutableArray<SortKey> SortKeys { get; init; } = [];

    private int? Skipped { get; init; }

    private int? Taken { get; init; }

    public IDocumentQuery<TIndex> Where(Expression<Func<TIndex, bool>> predicate)
    {
        var condition = IndexExpressions.Condition(predicate, _definition);
        return With(Conditions.Add((_, rows) => rows.Where(condition)), Used);
    }

    public IDocumentQuery<TIndex> With<TOther>(Expression<Func<TOther, bool>> predicate)
        where TOther : class
    {
        var other = catalog.Of(typeof(TOther));
        var condition = IndexExpressions.Condition(predicate, other);
        return With(
            Conditions.Add((context, rows) => rows.Where(row => context.Set<TOther>().Where(condition).Any(also =>
                EF.Property<long>(also, IndexDefinition.DocumentId) == EF.Property<long>(row, IndexDefinition.DocumentId)))),
            Used.Add(other));
    }

    public IDocumentQuery<TIndex> OrderBy<TKey>(Expression<Func<TIndex, TKey>> key) => Sort([], key, isDescending: false);

    public IDocumentQuery<TIndex> OrderByDescending<TKey>(Expression<Func<TIndex, TKey>> key) => Sort([], key, isDescending: true);

    public IDocumentQuery<TIndex> ThenBy<TKey>(Expression<Func<TIndex, TKey>> key) => Sort(SortKeys, key, isDescending: false);

    public IDocumentQuery<TIndex> ThenByDescending<TKey>(Expression<Func<TIndex, TKey>> key) => Sort(SortKeys, key, isDescending: true);

    public IDocumentQuery<TIndex> Skip(int count) => Window(count, Taken);

    public IDocumentQuery<TIndex> Take(int count) => Window(Skipped, count);

    public async Task<int> CountAsync(CancellationToken cancellationToken) =>
        await (await RowsAsync(cancellationToken)).CountAsync(cancellationToken);

    public async Task<bool> AnyAsync(CancellationToken cancellationToken) =>
        await (await RowsAsync(cancellationToken)).AnyAsync(cancellationToken);

    public async Task<IReadOnlyList<TDocument>> ListAsync<TDocument>(CancellationToken cancellationToken)
        where TDocument : class
    {
        if (_definition.Provider.DocumentType != typeof(TDocument))
        {
            throw new InvalidOperationException(
                $"{typeof(TIndex)} indexes {_definition.Provider.DocumentType}, not {typeof(TDocument)}.");
        }

        var rows = await RowsAsync(cancellationToken);
        var documents = rows.Join(
            connection.IndexContext.Set<DocumentRow>(),
            row => EF.Property<long>(row, IndexDefinition.DocumentId),
            document => document.Id,
            (_, document) => new { document.Id, document.Version, document.Body });
        // Entity Framework makes the command, and the bytes of the body are read as they are.
        await using var command = documents.CreateDbCommand();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var found = new List<StoredDocument>();
        while (await reader.ReadAsync(cancellationToken))
        {
            found.Add(StoredDocument.Read(reader));
        }

        return session.Take<TDocument>(found);
    }

    public async Task<TDocument?> FirstOrDefaultAsync<TDocument>(CancellationToken cancellationToken)
        where TDocument : class
    {
        var first = await Take(Math.Min(Taken ?? 1, 1)).ListAsync<TDocument>(cancellationToken);
        return first.Count == 0 ? null : first[0];
    }

    public async Task<IReadOnlyList<TIndex>> ListIndexAsync(CancellationToken cancellationToken) =>
        await (await RowsAsync(cancellationToken)).ToListAsync(cancellationToken);

    public async Task<TIndex?> FirstIndexOrDefaultAsync(CancellationToken cancellationToken) =>
        await (await RowsAsync(cancellationToken)).FirstOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<TResult>> SelectAsync<TResult>(
        Expression<Func<TIndex, TResult>> selector, CancellationToken cancellationToken) =>
        await (await RowsAsync(cancellationToken)).Select(selector).ToListAsync(cancellationToken);

    private async ValueTask<IQueryable<TIndex>> RowsAsync(CancellationToken cancellationToken)
    {
        await connection.ReadyAsync(cancellationToken);
        var present = await connection.IndexesAsync(cancellationToken);
        if (Used.FirstOrDefault(definition => !present.Tables.Contains(definition.TableName)) is { } absent)
        {
            throw new InvalidOperationException(
                $"{absent.Type.Name} belongs to {string.Join(", ", absent.Features)}, which the portal has not enabled.");
        }

        var context = connection.IndexContext;
        IQueryable<TIndex> rows = context.Set<TIndex>();
        foreach (var condition in Conditions)
        {
            rows = condition(context, rows);
        }

        rows = IndexExpressions.Sort(rows, SortKeys);
        rows = Skipped is { } skip ? rows.Skip(skip) : rows;
        return Taken is { } take ? rows.Take(take) : rows;
    }

    private DocumentQuery<TIndex> Sort<TKey>(ImmutableArray<SortKey> before, Expression<Func<TIndex, TKey>> key, bool isDescending) =>
        new(session, connection, catalog)
        {
            Conditions = Conditions, Used = Used, Skipped = Skipped, Taken = Taken,
            SortKeys = [.. before, .. IndexExpressions.SortKeys(key, isDescending, _definition, connection.SortsNullLast)],
        };

    private DocumentQuery<TIndex> With(
        ImmutableArray<Func<IndexContext, IQueryable<TIndex>, IQueryable<TIndex>>> conditions, ImmutableArray<IndexDefinition> used) =>
        new(session, connection, catalog)
        {
            Conditions = conditions, Used = used, SortKeys = SortKeys, Skipped = Skipped, Taken = Taken,
        };

    private DocumentQuery<TIndex> Window(int? skipped, int? taken) =>
        new(session, connection, catalog)
        {
            Conditions = Conditions, Used = Used, SortKeys = SortKeys, Skipped = skipped, Taken = taken,
        };
}

using System.Collections.Immutable;
using System.Linq.Expressions;
using HousingFirst.Platform.Documents.Indexes;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Platform.Documents;

/// <summary>Collects a question; touches the database when it is asked.</summary>
internal sealed record DocumentQuery<TIndex>(DocumentSession Session, PortalConnection Connection, IndexCatalog Catalog)
    : IDocumentQuery<TIndex>
    where TIndex : class
{
    private const string Row = "i";

    private readonly IndexDefinition _definition = Catalog.Of(typeof(TIndex));

    private ImmutableArray<LambdaExpression> Conditions { get; init; } = [];

    private ImmutableArray<(IndexDefinition Other, LambdaExpression Condition)> Others { get; init; } = [];

    private ImmutableArray<(LambdaExpression Key, bool IsDescending)> SortKeys { get; init; } = [];

    private long? Skipped { get; init; }

    private long? Taken { get; init; }

    public IDocumentQuery<TIndex> Where(Expression<Func<TIndex, bool>> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return this with { Conditions = Conditions.Add(predicate) };
    }

    public IDocumentQuery<TIndex> With<TOther>(Expression<Func<TOther, bool>> predicate)
        where TOther : class
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return this with { Others = Others.Add((Catalog.Of(typeof(TOther)), predicate)) };
    }

    public IDocumentQuery<TIndex> OrderBy<TKey>(Expression<Func<TIndex, TKey>> key) => this with { SortKeys = [(key, false)] };

    public IDocumentQuery<TIndex> OrderByDescending<TKey>(Expression<Func<TIndex, TKey>> key) => this with { SortKeys = [(key, true)] };

    public IDocumentQuery<TIndex> ThenBy<TKey>(Expression<Func<TIndex, TKey>> key) => this with { SortKeys = SortKeys.Add((key, false)) };

    public IDocumentQuery<TIndex> ThenByDescending<TKey>(Expression<Func<TIndex, TKey>> key) =>
        this with { SortKeys = SortKeys.Add((key, true)) };

    public IDocumentQuery<TIndex> Skip(int count) => this with { Skipped = count };

    public IDocumentQuery<TIndex> Take(int count) => this with { Taken = count };

    public async Task<int> CountAsync(CancellationToken cancellationToken)
    {
        await CheckAsync(cancellationToken);
        var isWindow = Skipped is not null || Taken is not null;
        var sql = isWindow
            ? Window(Rows(new ConditionWriter().Text("SELECT COUNT(*) FROM (SELECT 1 "))).Text(") AS page")
            : Rows(new ConditionWriter().Text("SELECT COUNT(*) "));
        return (await Connection.ReadAsync(sql.ToStatement(), static reader => reader.GetInt32(0), cancellationToken)).Single();
    }

    public async Task<bool> AnyAsync(CancellationToken cancellationToken)
    {
        await CheckAsync(cancellationToken);
        var sql = (this with { Taken = Math.Min(Taken ?? 1, 1) }).Window(Rows(new ConditionWriter().Text("SELECT 1 ")));
        return (await Connection.ReadAsync(sql.ToStatement(), static _ => true, cancellationToken)).Count > 0;
    }

    public async Task<IReadOnlyList<TDocument>> ListAsync<TDocument>(CancellationToken cancellationToken)
        where TDocument : class
    {
        if (_definition.Provider.DocumentType != typeof(TDocument))
        {
            throw new InvalidOperationException(
                $"{typeof(TIndex)} indexes {_definition.Provider.DocumentType}, not {typeof(TDocument)}.");
        }

        await CheckAsync(cancellationToken);
        var sql = Page(new ConditionWriter().Text($"SELECT {StoredDocument.Columns} "), withDocuments: true);
        return Session.Take<TDocument>(await Connection.ReadAsync(sql.ToStatement(), StoredDocument.Read, cancellationToken));
    }

    public async Task<TDocument?> FirstOrDefaultAsync<TDocument>(CancellationToken cancellationToken)
        where TDocument : class
    {
        var first = await (this with { Taken = Math.Min(Taken ?? 1, 1) }).ListAsync<TDocument>(cancellationToken);
        return first.Count == 0 ? null : first[0];
    }

    public async Task<IReadOnlyList<TIndex>> ListIndexAsync(CancellationToken cancellationToken) =>
        await ReadAsync(_definition.Rows.Columns, static row => row, cancellationToken);

    public async Task<TIndex?> FirstIndexOrDefaultAsync(CancellationToken cancellationToken)
    {
        var first = await (this with { Taken = Math.Min(Taken ?? 1, 1) }).ListIndexAsync(cancellationToken);
        return first.Count == 0 ? null : first[0];
    }

    public async Task<IReadOnlyList<TResult>> SelectAsync<TResult>(
        Expression<Func<TIndex, TResult>> selector, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(selector);
        var columns = SelectedColumns.Of(selector, _definition);
        // Interpreted: a selector lives for one call, and compiling costs more than it would save.
        return await ReadAsync(columns, selector.Compile(preferInterpretation: true), cancellationToken);
    }

    private async Task<List<TResult>> ReadAsync<TResult>(
        ImmutableArray<IndexColumn> columns, Func<TIndex, TResult> select, CancellationToken cancellationToken)
    {
        await CheckAsync(cancellationToken);
        var list = columns.Length == 0 ? "1" : string.Join(", ", columns.Select(column => $"{Row}.\"{column.Name}\""));
        var sql = Page(new ConditionWriter().Text($"SELECT {list} "), withDocuments: false);
        return await Connection.ReadAsync(
            sql.ToStatement(), reader => select((TIndex)_definition.Rows.Read(reader, columns)), cancellationToken);
    }

    private ConditionWriter Page(ConditionWriter sql, bool withDocuments)
    {
        Rows(sql, withDocuments).Text(" ORDER BY ");
        foreach (var (key, isDescending) in SortKeys)
        {
            sql.SortKey(key, Row, _definition).Text(isDescending ? " DESC NULLS LAST, " : " ASC NULLS FIRST, ");
        }

        sql.Text($"{Row}.\"{IndexDefinition.DocumentId}\", {Row}.\"{IndexDefinition.RowId}\"");
        return Window(sql);
    }

    private ConditionWriter Rows(ConditionWriter sql, bool withDocuments = false)
    {
        sql.Text($"FROM \"{_definition.TableName}\" AS {Row}");
        if (withDocuments)
        {
            sql.Text($" JOIN \"Document\" AS d ON d.\"Id\" = {Row}.\"{IndexDefinition.DocumentId}\"");
        }

        var word = " WHERE ";
        foreach (var condition in Conditions)
        {
            sql.Text(word).Condition(condition, Row, _definition);
            word = " AND ";
        }

        for (var number = 0; number < Others.Length; number++)
        {
            var (other, condition) = Others[number];
            var alias = $"w{number}";
            sql.Text($"{word}EXISTS (SELECT 1 FROM \"{other.TableName}\" AS {alias} ")
                .Text($"WHERE {alias}.\"{IndexDefinition.DocumentId}\" = {Row}.\"{IndexDefinition.DocumentId}\" AND ")
                .Condition(condition, alias, other).Text(")");
            word = " AND ";
        }

        return sql;
    }

    private ConditionWriter Window(ConditionWriter sql)
    {
        if (Taken is not null || Skipped is not null)
        {
            sql.Text(" LIMIT ").Value(Taken ?? long.MaxValue);
        }

        return Skipped is { } skipped ? sql.Text(" OFFSET ").Value(skipped) : sql;
    }

    private async ValueTask CheckAsync(CancellationToken cancellationToken)
    {
        var present = await Connection.IndexesAsync(cancellationToken);
        foreach (var definition in Others.Select(other => other.Other).Prepend(_definition))
        {
            if (!present.Tables.Contains(definition.TableName))
            {
                throw new InvalidOperationException(
                    $"{definition.Type.Name} belongs to {string.Join(", ", definition.Features)}, which the portal has not enabled.");
            }
        }
    }
}

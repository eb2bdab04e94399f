using System.Linq.Expressions;

namespace HousingFirst.Sdk.Documents;

/// <summary>
/// A question to an index, answered by the database. Each call gives a new query. Strings compare by code point, null sorts first;
/// a property marked <see cref="DanishSortKeyAttribute"/> sorts by the Danish alphabet. Rows that sort alike, or are not sorted
/// at all, come in the order in which their documents were first stored.
/// </summary>
/// <typeparam name="TIndex">The index. Asking an index whose feature the portal has not enabled is an error of the caller.</typeparam>
public interface IDocumentQuery<TIndex>
    where TIndex : class
{
    /// <summary>
    /// Keeps the rows that satisfy the condition. Of a row's properties it may use comparisons, <c>&amp;&amp; || !</c>, null, <c>??</c>,
    /// <c>+ - *</c>, <c>list.Contains(row.X)</c>, <c>StartsWith</c>, <c>EndsWith</c>, <c>Contains</c>, and <see cref="DanishText.Fold"/> of
    /// a folded property; anything else is refused when the query is asked. What does not touch the row may be any expression.
    /// </summary>
    IDocumentQuery<TIndex> Where(Expression<Func<TIndex, bool>> predicate);

    /// <summary>Keeps the rows whose document also has a row in another index that satisfies the condition.</summary>
    IDocumentQuery<TIndex> With<TOther>(Expression<Func<TOther, bool>> predicate)
        where TOther : class;

    /// <summary>Sorts by a property, smallest first.</summary>
    IDocumentQuery<TIndex> OrderBy<TKey>(Expression<Func<TIndex, TKey>> key);

    /// <summary>Sorts by a property, largest first.</summary>
    IDocumentQuery<TIndex> OrderByDescending<TKey>(Expression<Func<TIndex, TKey>> key);

    /// <summary>Sorts what is alike so far by a further property, smallest first.</summary>
    IDocumentQuery<TIndex> ThenBy<TKey>(Expression<Func<TIndex, TKey>> key);

    /// <summary>Sorts what is alike so far by a further property, largest first.</summary>
    IDocumentQuery<TIndex> ThenByDescending<TKey>(Expression<Func<TIndex, TKey>> key);

    /// <summary>Leaves out the first rows.</summary>
    IDocumentQuery<TIndex> Skip(int count);

    /// <summary>Keeps at most this many rows. Where an index has several rows for a document, this counts rows.</summary>
    IDocumentQuery<TIndex> Take(int count);

    /// <summary>The number of rows, after <see cref="Skip"/> and <see cref="Take"/>.</summary>
    Task<int> CountAsync(CancellationToken cancellationToken);

    /// <summary>Whether there is a row.</summary>
    Task<bool> AnyAsync(CancellationToken cancellationToken);

    /// <summary>The documents behind the rows, each once, in the order of their first rows.</summary>
    Task<IReadOnlyList<TDocument>> ListAsync<TDocument>(CancellationToken cancellationToken)
        where TDocument : class;

    /// <summary>The document behind the first row, or null.</summary>
    Task<TDocument?> FirstOrDefaultAsync<TDocument>(CancellationToken cancellationToken)
        where TDocument : class;

    /// <summary>The rows themselves, without their documents.</summary>
    Task<IReadOnlyList<TIndex>> ListIndexAsync(CancellationToken cancellationToken);

    /// <summary>The first row itself, or null.</summary>
    Task<TIndex?> FirstIndexOrDefaultAsync(CancellationToken cancellationToken);

    /// <summary>What is asked for of each row, without its document: only those columns are read.</summary>
    Task<IReadOnlyList<TResult>> SelectAsync<TResult>(
        Expression<Func<TIndex, TResult>> selector, CancellationToken cancellationToken);
}

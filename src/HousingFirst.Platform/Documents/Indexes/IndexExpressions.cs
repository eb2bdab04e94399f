using System.Collections.Immutable;
using System.Linq.Expressions;
using HousingFirst.Sdk.Documents;
using Microsoft.EntityFrameworkCore;

namespace HousingFirst.Platform.Documents.Indexes;

/// <summary>Turns what a module asked of a row's properties into what is asked of the table's columns.</summary>
internal static class IndexExpressions
{
    /// <summary>A condition in which folded properties are read from their own columns.</summary>
    public static Expression<Func<TIndex, bool>> Condition<TIndex>(Expression<Func<TIndex, bool>> predicate, IndexDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return (Expression<Func<TIndex, bool>>)new FoldRewriter(predicate.Parameters[0], definition).Visit(predicate);
    }

    /// <summary>The steps of sorting by a key: Danish where the property asks for it, null first on both databases.</summary>
    public static IEnumerable<SortKey> SortKeys(LambdaExpression key, bool isDescending, IndexDefinition definition, bool sortsNullLast)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (ColumnOf(key.Body, key.Parameters[0], definition) is not { } column)
        {
            yield return new(key, isDescending);
            yield break;
        }

        if (column.IsNullable && sortsNullLast)
        {
            var isPresent = Expression.NotEqual(key.Body, Expression.Constant(null, key.Body.Type));
            yield return new(Expression.Lambda(isPresent, key.Parameters), isDescending);
        }

        var sortKey = definition.Column(IndexColumn.SortKeyOf(column.Name));
        yield return sortKey is null
            ? new(key, isDescending)
            : new(Expression.Lambda(Property<string>(key.Parameters[0], sortKey.Name), key.Parameters), isDescending);
    }

    /// <summary>Applies the steps; what is alike comes in the order in which documents and their rows were stored.</summary>
    public static IQueryable<TIndex> Sort<TIndex>(IQueryable<TIndex> rows, ImmutableArray<SortKey> keys)
        where TIndex : class
    {
        Expression<Func<TIndex, long>> byDocument = row => EF.Property<long>(row, IndexDefinition.DocumentId);
        Expression<Func<TIndex, long>> byRow = row => EF.Property<long>(row, IndexDefinition.RowId);
        var expression = rows.Expression;
        var isFirst = true;
        foreach (var (key, isDescending) in keys.Append(new(byDocument, false)).Append(new(byRow, false)))
        {
            var method = (isFirst ? "OrderBy" : "ThenBy") + (isDescending ? "Descending" : "");
            expression = Expression.Call(
                typeof(Queryable), method, [typeof(TIndex), key.ReturnType], expression, Expression.Quote(key));
            isFirst = false;
        }

        return rows.Provider.CreateQuery<TIndex>(expression);
    }

    private static IndexColumn? ColumnOf(Expression expression, ParameterExpression row, IndexDefinition definition) =>
        expression is MemberExpression member && member.Expression == row ? definition.Column(member.Member.Name) : null;

    private static MethodCallExpression Property<T>(ParameterExpression row, string name) =>
        Expression.Call(typeof(EF), nameof(EF.Property), [typeof(T)], row, Expression.Constant(name));

    private sealed class FoldRewriter(ParameterExpression row, IndexDefinition definition) : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType != typeof(DanishText) || node.Method.Name != nameof(DanishText.Fold)
                || ColumnOf(node.Arguments[0], row, definition) is not { } column)
            {
                return base.VisitMethodCall(node);
            }

            var folded = definition.Column(IndexColumn.FoldedOf(column.Name))
                ?? throw new InvalidOperationException($"{definition.Type}.{column.Name} is not marked [Folded].");
            return Property<string>(row, folded.Name);
        }
    }
}

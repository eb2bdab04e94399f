using System.Collections.Immutable;
using System.Linq.Expressions;

namespace HousingFirst.Platform.Documents.Indexes;

/// <summary>Finds the columns that a selector reads of its row; all of them when it hands the whole row on.</summary>
internal sealed class SelectedColumns : ExpressionVisitor
{
    private readonly IndexDefinition _definition;
    private readonly ParameterExpression _row;
    private readonly List<IndexColumn> _columns = [];
    private bool _takesWholeRow;

    private SelectedColumns(IndexDefinition definition, ParameterExpression row)
    {
        _definition = definition;
        _row = row;
    }

    public static ImmutableArray<IndexColumn> Of(LambdaExpression selector, IndexDefinition definition)
    {
        var finder = new SelectedColumns(definition, selector.Parameters[0]);
        finder.Visit(selector.Body);
        return finder._takesWholeRow ? definition.Rows.Columns : [.. finder._columns.Distinct()];
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression == _row && _definition.Column(node.Member.Name) is { } column)
        {
            _columns.Add(column);
            return node;
        }

        return base.VisitMember(node);
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _takesWholeRow |= node == _row;
        return node;
    }
}

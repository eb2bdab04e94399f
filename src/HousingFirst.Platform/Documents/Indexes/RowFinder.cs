using System.Linq.Expressions;

namespace HousingFirst.Platform.Documents.Indexes;

/// <summary>Tells whether an expression depends on a row; what does not is computed before the query.</summary>
internal sealed class RowFinder : ExpressionVisitor
{
    private bool _found;

    public static bool Finds(Expression expression)
    {
        var finder = new RowFinder();
        finder.Visit(expression);
        return finder._found;
    }

    public override Expression? Visit(Expression? node) => _found ? node : base.Visit(node);

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _found = true;
        return node;
    }
}

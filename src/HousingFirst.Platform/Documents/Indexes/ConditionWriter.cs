using System.Collections;
using System.Globalization;
using System.Linq.Expressions;
using System.Text;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Platform.Documents.Indexes;

/// <summary>
/// Writes conditions and sort keys over index rows as SQL that SQLite and PostgreSQL both read. Whatever does not touch a row is
/// computed here and becomes a parameter; what people typed is never part of the text. Nulls compare as in C#, on every database.
/// </summary>
internal sealed class ConditionWriter
{
    private readonly Dictionary<ParameterExpression, (string Alias, IndexDefinition Definition)> _rows = [];
    private readonly StringBuilder _sql = new();
    private readonly List<object?> _values = [];

    // Inside a negation a comparison with null must be false, not unknown: unknown stays unknown when it is turned round.
    private int _negations;

    public Statement ToStatement() => new(_sql.ToString(), [.. _values]);

    public ConditionWriter Text(string sql)
    {
        _sql.Append(sql);
        return this;
    }

    public ConditionWriter Value(object? value)
    {
        _values.Add(IndexColumn.ToDatabase(value));
        _sql.Append(CultureInfo.InvariantCulture, $"${_values.Count}");
        return this;
    }

    /// <summary>Writes a condition over the row that stands under an alias.</summary>
    public ConditionWriter Condition(LambdaExpression predicate, string alias, IndexDefinition definition)
    {
        _rows[predicate.Parameters[0]] = (alias, definition);
        Predicate(predicate.Body);
        return this;
    }

    /// <summary>Writes a sort key: a property marked so is sorted by its Danish key.</summary>
    public ConditionWriter SortKey(LambdaExpression key, string alias, IndexDefinition definition)
    {
        _rows[key.Parameters[0]] = (alias, definition);
        if (ColumnOf(key.Body) is { } column && definition.Column(IndexColumn.SortKeyOf(column.Column.Name)) is { } sortKey)
        {
            Column(column.Alias, sortKey);
        }
        else
        {
            Scalar(key.Body);
        }

        return this;
    }

    private void Predicate(Expression expression)
    {
        switch (expression)
        {
            case BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.OrElse } both:
                Joined(both);
                break;
            case UnaryExpression { NodeType: ExpressionType.Not } not:
                Negated(not.Operand);
                break;
            case UnaryExpression { NodeType: ExpressionType.Convert } convert:
                Predicate(convert.Operand);
                break;
            case InvocationExpression { Expression: LambdaExpression inner } invoked when IsRow(invoked.Arguments[0]):
                _rows[inner.Parameters[0]] = _rows[(ParameterExpression)invoked.Arguments[0]];
                Predicate(inner.Body);
                break;
            case var _ when !RowFinder.Finds(expression):
                _sql.Append(Evaluate(expression) is true ? "TRUE" : "FALSE");
                break;
            case BinaryExpression { NodeType: ExpressionType.Equal or ExpressionType.NotEqual } equality:
                Equality(equality.Left, equality.Right, equality.NodeType == ExpressionType.NotEqual);
                break;
            case BinaryExpression comparison when OperatorOf(comparison.NodeType, arithmetic: false) is { } sign:
                TwoValued(() => Infix(comparison, sign));
                break;
            case MethodCallExpression call:
                Call(call);
                break;
            case MemberExpression { Member.Name: "HasValue" } member when ColumnOf(member.Expression) is not null:
                Scalar(member.Expression!);
                _sql.Append(" IS NOT NULL");
                break;
            case MemberExpression member when ColumnOf(member) is not null:
                // Written out, because SQLite uses an index for a comparison only.
                TwoValued(() =>
                {
                    Scalar(member);
                    _sql.Append(" = TRUE");
                });
                break;
            default:
                throw Unsupported(expression);
        }
    }

    private void Joined(BinaryExpression both)
    {
        _sql.Append('(');
        Predicate(both.Left);
        _sql.Append(both.NodeType == ExpressionType.AndAlso ? " AND " : " OR ");
        Predicate(both.Right);
        _sql.Append(')');
    }

    private void Negated(Expression operand)
    {
        _negations++;
        _sql.Append("NOT (");
        Predicate(operand);
        _sql.Append(')');
        _negations--;
    }

    private void TwoValued(Action write)
    {
        if (_negations == 0)
        {
            write();
            return;
        }

        _sql.Append("COALESCE(");
        write();
        _sql.Append(", FALSE)");
    }

    private void Equality(Expression left, Expression right, bool isNot)
    {
        // Values stand to the right, so that null is seen there.
        if (!RowFinder.Finds(left))
        {
            (left, right) = (right, left);
        }

        if (!RowFinder.Finds(right))
        {
            EqualityWithValue(left, Evaluate(right), isNot);
            return;
        }

        Operand(left);
        _sql.Append(isNot ? " IS DISTINCT FROM " : " IS NOT DISTINCT FROM ");
        Operand(right);
    }

    private void EqualityWithValue(Expression left, object? value, bool isNot)
    {
        if (value is null)
        {
            Operand(left);
            _sql.Append(isNot ? " IS NOT NULL" : " IS NULL");
        }
        else if (isNot)
        {
            Operand(left);
            _sql.Append(" IS DISTINCT FROM ");
            Value(value);
        }
        else
        {
            TwoValued(() =>
            {
                Operand(left);
                _sql.Append(" = ");
                Value(value);
            });
        }
    }

    private void Call(MethodCallExpression call)
    {
        if (call.Method.DeclaringType == typeof(string) && call.Object is { } text && RowFinder.Finds(text))
        {
            StringCall(call, text);
        }
        else if (call.Method.Name == nameof(string.IsNullOrEmpty) && call.Method.DeclaringType == typeof(string))
        {
            _sql.Append("COALESCE(");
            Scalar(call.Arguments[0]);
            _sql.Append(", '') = ''");
        }
        else if (call.Method.Name == nameof(Equals) && call.Object is { } left && call.Arguments.Count == 1)
        {
            Equality(left, call.Arguments[0], isNot: false);
        }
        else if (call.Method.Name == nameof(Enumerable.Contains) && Membership(call) is var (list, item) && !RowFinder.Finds(list))
        {
            In(item, ((IEnumerable)Evaluate(list)!).Cast<object?>().ToList());
        }
        else
        {
            throw Unsupported(call);
        }
    }

    private void StringCall(MethodCallExpression call, Expression text)
    {
        // With a comparison named it must be the one that databases make.
        if (call.Arguments.Count == 0 || RowFinder.Finds(call.Arguments[0])
            || (call.Arguments.Count == 2 && Evaluate(call.Arguments[1]) is not StringComparison.Ordinal))
        {
            throw Unsupported(call);
        }

        var value = Evaluate(call.Arguments[0]);
        if (call.Method.Name == nameof(Equals))
        {
            EqualityWithValue(text, value, isNot: false);
            return;
        }

        var pattern = LikePattern.Of(call.Method.Name, value?.ToString()) ?? throw Unsupported(call);
        TwoValued(() =>
        {
            Scalar(text);
            _sql.Append(" LIKE ");
            Value(pattern);
            _sql.Append(" ESCAPE '\\'");
        });
    }

    private void In(Expression item, List<object?> values)
    {
        var present = values.Where(value => value is not null).Distinct().ToList();
        var withNull = present.Count < values.Count && values.Contains(null);
        if (present.Count == 0)
        {
            EmptyIn(item, withNull);
            return;
        }

        // A few lengths only, so that the prepared statements stay few: the last value is repeated up to a power of two.
        var length = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)present.Count);
        _sql.Append('(');
        TwoValued(() =>
        {
            Scalar(item);
            _sql.Append(" IN (");
            for (var at = 0; at < length; at++)
            {
                _sql.Append(at == 0 ? "" : ", ");
                Value(present[Math.Min(at, present.Count - 1)]);
            }

            _sql.Append(')');
        });
        if (withNull)
        {
            _sql.Append(" OR ");
            EmptyIn(item, withNull);
        }

        _sql.Append(')');
    }

    private void EmptyIn(Expression item, bool withNull)
    {
        if (withNull)
        {
            EqualityWithValue(item, null, isNot: false);
        }
        else
        {
            _sql.Append("FALSE");
        }
    }

    // A truth value that is compared must be written as one; anything else is a scalar.
    private void Operand(Expression expression)
    {
        if (expression.Type == typeof(bool) && RowFinder.Finds(expression) && ColumnOf(expression) is null)
        {
            _negations++;
            _sql.Append('(');
            Predicate(expression);
            _sql.Append(')');
            _negations--;
        }
        else
        {
            Scalar(expression);
        }
    }

    private void Scalar(Expression expression)
    {
        if (ColumnOf(expression) is var (alias, column))
        {
            Column(alias, column);
        }
        else if (!RowFinder.Finds(expression))
        {
            Value(Evaluate(expression));
        }
        else if (expression is UnaryExpression { NodeType: ExpressionType.Convert } convert)
        {
            Scalar(convert.Operand);
        }
        else if (expression is BinaryExpression { NodeType: ExpressionType.Coalesce } coalesce)
        {
            _sql.Append("COALESCE(");
            Scalar(coalesce.Left);
            _sql.Append(", ");
            Scalar(coalesce.Right);
            _sql.Append(')');
        }
        else if (expression is BinaryExpression { Method: null } binary && OperatorOf(binary.NodeType, arithmetic: true) is { } sign)
        {
            _sql.Append('(');
            Infix(binary, sign);
            _sql.Append(')');
        }
        else if (expression is MethodCallExpression call && IsFold(call) && ColumnOf(call.Arguments[0]) is var (foldAlias, folded))
        {
            Column(foldAlias, FoldedOf(folded));
        }
        else
        {
            throw Unsupported(expression);
        }
    }

    private void Infix(BinaryExpression binary, string sign)
    {
        Scalar(binary.Left);
        _sql.Append(sign);
        Scalar(binary.Right);
    }

    private void Column(string alias, IndexColumn column) => _sql.Append(alias).Append(".\"").Append(column.Name).Append('"');

    private IndexColumn FoldedOf(IndexColumn column) =>
        _rows.Values.Select(row => row.Definition).Where(definition => definition.Columns.Contains(column))
            .Select(definition => definition.Column(IndexColumn.FoldedOf(column.Name))).FirstOrDefault()
        ?? throw new InvalidOperationException($"The index property {column.Name} is not marked [Folded].");

    /// <summary>The column that an expression reads: a property of a row, its <c>Value</c>, or a conversion of it.</summary>
    private (string Alias, IndexColumn Column)? ColumnOf(Expression? expression) => expression switch
    {
        MemberExpression { Expression: ParameterExpression parameter } member when _rows.TryGetValue(parameter, out var row)
            && row.Definition.Column(member.Member.Name) is { } column => (row.Alias, column),
        MemberExpression { Member.Name: "Value" } member => ColumnOf(member.Expression),
        UnaryExpression { NodeType: ExpressionType.Convert } convert => ColumnOf(convert.Operand),
        _ => null,
    };

    private bool IsRow(Expression expression) => expression is ParameterExpression parameter && _rows.ContainsKey(parameter);

    private static bool IsFold(MethodCallExpression call) =>
        call.Method.DeclaringType == typeof(DanishText) && call.Method.Name == nameof(DanishText.Fold);

    // list.Contains(item), Enumerable.Contains(list, item), and the span form that C# prefers for arrays.
    private static (Expression List, Expression Item)? Membership(MethodCallExpression call)
    {
        var (list, item) = call.Object is { } instance ? (instance, call.Arguments[0]) : (call.Arguments[0], call.Arguments[1]);
        return list is MethodCallExpression { Method.Name: "op_Implicit" } span ? (span.Arguments[0], item) : (list, item);
    }

    private static string? OperatorOf(ExpressionType type, bool arithmetic) => (type, arithmetic) switch
    {
        (ExpressionType.LessThan, false) => " < ",
        (ExpressionType.LessThanOrEqual, false) => " <= ",
        (ExpressionType.GreaterThan, false) => " > ",
        (ExpressionType.GreaterThanOrEqual, false) => " >= ",
        (ExpressionType.Add, true) => " + ",
        (ExpressionType.Subtract, true) => " - ",
        (ExpressionType.Multiply, true) => " * ",
        _ => null,
    };

    private static object? Evaluate(Expression expression) => ExpressionValue.Of(expression);

    private static NotSupportedException Unsupported(Expression expression) => new(
        $"An index cannot be asked for {expression.NodeType} {expression}. "
        + "It knows comparisons, && || !, ?? + - *, Contains, StartsWith, EndsWith and DanishText.Fold.");
}

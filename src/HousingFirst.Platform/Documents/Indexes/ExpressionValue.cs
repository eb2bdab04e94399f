using System.Linq.Expressions;
using System.Reflection;

namespace HousingFirst.Platform.Documents.Indexes;

/// <summary>Computes a part of an expression that depends on no row. Captured variables, the usual case, are read without compiling.</summary>
internal static class ExpressionValue
{
    public static object? Of(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field } member => field.GetValue(member.Expression is null ? null : Of(member.Expression)),
        MemberExpression { Member: PropertyInfo property, Expression: { } owner } when Of(owner) is { } instance => property.GetValue(instance),
        // Lifting to a nullable type and to a base type change nothing in a box.
        UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert when KeepsValue(convert) => Of(convert.Operand),
        _ => Expression.Lambda<Func<object?>>(Expression.Convert(expression, typeof(object))).Compile(preferInterpretation: true)(),
    };

    private static bool KeepsValue(UnaryExpression convert) =>
        (Nullable.GetUnderlyingType(convert.Type) ?? convert.Type).IsAssignableFrom(convert.Operand.Type);
}

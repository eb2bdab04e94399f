using System.Linq.Expressions;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Sdk.Content.Indexes;

/// <summary>Keeps what the current reader may not see out of a query, in the database.</summary>
public static class AudienceQueryExtensions
{
    /// <summary>
    /// The published versions that the reader may see, whatever index is asked. What is for nobody of the reader's kind is as if it
    /// were not there: also counts and pages leave it out.
    /// </summary>
    public static IDocumentQuery<TIndex> VisibleTo<TIndex>(this IDocumentQuery<TIndex> query, IPermissionChecker reader)
        where TIndex : class
    {
        ArgumentNullException.ThrowIfNull(query);
        var visible = Visible(reader);
        return query is IDocumentQuery<ContentItemIndex> items
            ? (IDocumentQuery<TIndex>)items.Where(visible)
            : query.With(visible);
    }

    /// <summary>
    /// The form of an audience in <see cref="ContentItemIndex.Audience"/>: role names stand between bars, in small letters, for they are
    /// the same in whichever letters they are written.
    /// </summary>
    public static string IndexForm(Audience audience)
    {
        ArgumentNullException.ThrowIfNull(audience);
        return audience.Kind == AudienceKind.Roles ? $"|{string.Join('|', audience.Roles)}|".ToLowerInvariant() : audience.ToString();
    }

    /// <summary>Reads what <see cref="IndexForm"/> wrote.</summary>
    public static Audience FromIndexForm(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return written.StartsWith('|') ? Audience.Of(written.Split('|', StringSplitOptions.RemoveEmptyEntries)) : Audience.Parse(written);
    }

    private static Expression<Func<ContentItemIndex, bool>> Visible(IPermissionChecker reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (!reader.IsSignedIn)
        {
            return row => row.Published && row.Audience == "everybody";
        }

        if (reader.Roles.Contains(WellKnownRoles.Administrator))
        {
            return row => row.Published;
        }

        Expression<Func<ContentItemIndex, bool>> admitted = row => row.Audience == "everybody" || row.Audience == "signed-in";
        var parameter = admitted.Parameters[0];
        var body = admitted.Body;
        foreach (var role in reader.Roles)
        {
            var barred = $"|{role}|".ToLowerInvariant();
            Expression<Func<ContentItemIndex, bool>> inRole = row => row.Audience.Contains(barred);
            body = Expression.OrElse(body, Expression.Invoke(inRole, parameter));
        }

        var published = Expression.Property(parameter, nameof(ContentItemIndex.Published));
        return Expression.Lambda<Func<ContentItemIndex, bool>>(Expression.AndAlso(published, Inline(body)), parameter);
    }

    private static Expression Inline(Expression body) => new InvocationInliner().Visit(body);

    // Translators of queries know no calls of lambdas, so their bodies are put in their place.
    private sealed class InvocationInliner : ExpressionVisitor
    {
        protected override Expression VisitInvocation(InvocationExpression node) =>
            node.Expression is LambdaExpression lambda
                ? new ParameterReplacer(lambda.Parameters[0], node.Arguments[0]).Visit(lambda.Body)
                : base.VisitInvocation(node);
    }

    private sealed class ParameterReplacer(ParameterExpression from, Expression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}

using System.Data.Common;
using HousingFirst.Platform.Documents.Postgres;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace HousingFirst.Platform.Documents.Durable;

/// <summary>
/// Sees to it that nothing is asked of PostgreSQL outside a transaction that says which portal's schema is meant. Opening and
/// closing are the scope's own business. What PostgreSQL cannot take as text is bound as it can.
/// </summary>
internal sealed class PortalConnectionInterceptor(PortalConnection connection) : DbCommandInterceptor, IDbConnectionInterceptor
{
    public async ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection opening, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        await connection.ReadyAsync(cancellationToken);
        return InterceptionResult.Suppress();
    }

    public InterceptionResult ConnectionOpening(DbConnection opening, ConnectionEventData eventData, InterceptionResult result) =>
        throw AskAsynchronously();

    public ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection closing, ConnectionEventData eventData, InterceptionResult result) =>
        ValueTask.FromResult(InterceptionResult.Suppress());

    public InterceptionResult ConnectionClosing(DbConnection closing, ConnectionEventData eventData, InterceptionResult result) =>
        InterceptionResult.Suppress();

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        await ReadyAsync(command, cancellationToken);
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await ReadyAsync(command, cancellationToken);
        return result;
    }

    public override async ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        await ReadyAsync(command, cancellationToken);
        return result;
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => throw AskAsynchronously();

    public override InterceptionResult<int> NonQueryExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result) => throw AskAsynchronously();

    public override InterceptionResult<object> ScalarExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result) => throw AskAsynchronously();

    private async ValueTask ReadyAsync(DbCommand command, CancellationToken cancellationToken)
    {
        foreach (DbParameter parameter in command.Parameters)
        {
            if (parameter.Value is string text)
            {
                parameter.Value = PostgresText.Bindable(text);
            }
        }

        await connection.ReadyAsync(cancellationToken);
    }

    private static NotSupportedException AskAsynchronously() => new("A portal's accounts are asked asynchronously.");
}

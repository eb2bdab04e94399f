using Microsoft.EntityFrameworkCore;

namespace HousingFirst.Platform.Documents.Durable;

/// <summary>
/// Makes the durable context of a portal's kind of database. Not pooled: a pooled one would keep the last portal's connection.
/// </summary>
internal static class DurableContexts
{
    /// <summary>For a scope: it shares the scope's connection and transaction.</summary>
    public static DurableContext For(PortalConnection connection)
    {
        DurableContext context = connection.Database switch
        {
            PortalDatabase.Sqlite => new SqliteDurableContext(
                Options<SqliteDurableContext>().UseSqlite(connection.Inner).Options, connection),
            PortalDatabase.Postgres => new PostgresDurableContext(
                Options<PostgresDurableContext>().UseNpgsql(connection.Inner)
                    .AddInterceptors(new PortalConnectionInterceptor(connection)).Options,
                connection),
            var other => throw new InvalidOperationException($"{other} is no known kind of database."),
        };
        context.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        return context;
    }

    /// <summary>For its model and migrations alone: it leads to no database.</summary>
    public static DurableContext ForModel(PortalDatabase database) => database switch
    {
        PortalDatabase.Sqlite => new SqliteDurableContext(Options<SqliteDurableContext>().UseSqlite().Options, null),
        PortalDatabase.Postgres => new PostgresDurableContext(Options<PostgresDurableContext>().UseNpgsql().Options, null),
        var other => throw new InvalidOperationException($"{other} is no known kind of database."),
    };

    private static DbContextOptionsBuilder<TContext> Options<TContext>()
        where TContext : DurableContext
    {
        var builder = new DbContextOptionsBuilder<TContext>();
        builder.EnableThreadSafetyChecks(false).UseApplicationServiceProvider(new PasskeySchema());
        return builder;
    }
}

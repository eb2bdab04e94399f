using HousingFirst.Platform.Documents.Durable;
using HousingFirst.Platform.Documents.Indexes;
using HousingFirst.Platform.Documents.Sqlite;
using HousingFirst.Platform.Search.Index;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Platform.Documents;

internal static class DocumentsServiceCollectionExtensions
{
    /// <summary>
    /// The document store. Scopes find their portal's database in <see cref="PortalDatabaseScope"/>, which whoever opens a scope
    /// for a portal sets first.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="indexes">The index providers of the loaded modules.</param>
    /// <param name="search">What of the documents can be found by searching; null for none.</param>
    public static IServiceCollection AddDocuments(
        this IServiceCollection services, Func<IServiceProvider, IEnumerable<IndexRegistration>> indexes, SearchProviders? search = null)
    {
        services.AddSingleton(search ?? SearchProviders.None);
        services.AddSingleton(provider => new IndexCatalog(indexes(provider)));
        services.AddSingleton<DocumentTypes>();
        services.AddSingleton<WriteGates>();
        services.AddSingleton<SqliteHandles>();
        services.AddSingleton<IndexSets>();
        services.AddSingleton<DurableMigrations>();
        services.AddSingleton<PortalConnections>();
        services.AddSingleton<PortalDatabases>();
        services.AddSingleton<PortalStateReader>();

        services.AddScoped<PortalDatabaseScope>();
        services.AddScoped(provider => provider.GetRequiredService<PortalConnections>()
            .Open(provider.GetRequiredService<PortalDatabaseScope>().Database));
        services.AddScoped<DocumentSession>();
        services.AddScoped<IDocumentSession>(provider => provider.GetRequiredService<DocumentSession>());
        services.AddScoped<IndexTables>();
        services.AddScoped(provider => DurableContexts.For(provider.GetRequiredService<PortalConnection>()));
        return services;
    }
}

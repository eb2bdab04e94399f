using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Documents.Indexes;
using HousingFirst.Sdk.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.Benchmarks.Documents;

/// <summary>The work as a request does it: a scope and a session each time.</summary>
internal sealed class StoreWork : IDocumentWork
{
    private readonly ServiceProvider _services;
    private readonly PortalDatabase _database;

    private StoreWork(ServiceProvider services, PortalDatabase database)
    {
        _services = services;
        _database = database;
    }

    public static async Task<StoreWork> CreateAsync(string folder)
    {
        var services = new ServiceCollection()
            .AddDocuments(_ => [new IndexRegistration(["Bench"], new ArticleIndexProvider())]).BuildServiceProvider();
        var databases = services.GetRequiredService<PortalDatabases>();
        var path = Path.Combine(folder, $"{Guid.NewGuid():N}.db");
        await databases.CreateTemplateAsync(path, default);
        var database = new PortalDatabase.Sqlite(path);
        await databases.OpenAsync(database, new HashSet<string> { "Bench" }, default);
        return new(services, database);
    }

    public async Task StoreAsync(IReadOnlyList<Article> articles)
    {
        await using var scope = Open();
        var session = scope.ServiceProvider.GetRequiredService<IDocumentSession>();
        foreach (var article in articles)
        {
            session.Store(article);
        }

        await session.SaveChangesAsync(default);
    }

    public async Task<int> LoadAsync(IReadOnlyList<long> ids)
    {
        await using var scope = Open();
        var session = scope.ServiceProvider.GetRequiredService<IDocumentSession>();
        var found = 0;
        foreach (var id in ids)
        {
            found += await session.LoadAsync<Article>(id, default) is null ? 0 : 1;
        }

        return found;
    }

    public async Task<int> FindAsync(int from, int count)
    {
        await using var scope = Open();
        var session = scope.ServiceProvider.GetRequiredService<IDocumentSession>();
        var to = from + count;
        return (await session.Query<ArticleIndex>(row => row.Number >= from && row.Number < to).ListAsync<Article>(default)).Count;
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private AsyncServiceScope Open()
    {
        var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<PortalDatabaseScope>().Database = _database;
        return scope;
    }
}

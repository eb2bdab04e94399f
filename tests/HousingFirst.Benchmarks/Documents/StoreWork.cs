using HousingFirst.Platform.Audit;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Documents.Indexes;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Documents;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace HousingFirst.Benchmarks.Documents;

/// <summary>The work as a request does it: a scope and a session each time.</summary>
internal sealed class StoreWork : IDocumentWork
{
    private readonly ServiceProvider _services;
    private readonly PortalDatabase _database;
    private readonly AuditChain _chain;

    private StoreWork(ServiceProvider services, PortalDatabase database, AuditChain chain)
    {
        _chain = chain;
        _services = services;
        _database = database;
    }

    public static async Task<StoreWork> CreateAsync(string folder)
    {
        var services = new ServiceCollection()
            .AddDocuments(_ => [new IndexRegistration(["Bench"], new ArticleIndexProvider())]).BuildServiceProvider();
        var path = Path.Combine(folder, $"{Guid.NewGuid():N}.db");
        await services.GetRequiredService<PortalDatabases>().CreateTemplateAsync(path, default);
        StoreWork store = new(services, new PortalDatabase.Sqlite(path), new(await KeyAsync(folder)));
        await using var scope = store.Open();
        await scope.ServiceProvider.GetRequiredService<IndexTables>().ReconcileAsync(new HashSet<string> { "Bench" }, default);
        return store;
    }

    private static async Task<AuditKey> KeyAsync(string folder)
    {
        var connections = new HostConnections(new DataFolder(folder), postgres: null);
        await new HostStore(connections).CreateAsync(default);
        return new(Path.Combine(folder, "audit.key"), new AuditKeyRegister(connections), NullLogger<AuditKey>.Instance);
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

    public async Task StoreRecordedAsync(IReadOnlyList<Article> articles)
    {
        await using var scope = Open();
        var session = scope.ServiceProvider.GetRequiredService<IDocumentSession>();
        var connection = scope.ServiceProvider.GetRequiredService<PortalConnection>();
        foreach (var article in articles)
        {
            session.Store(article);
        }

        var entry = new AuditDraft(
            1_790_000_000_000, 1, "0f8fad5b-d9cb-469f-a165-70867728950e", "content.published", "content", "4d2zfx0e7s5yq1", "192.0.2.7",
            "admin/content/{id}", """{"type":"Page","version":"4d2zfx0e7s5yq1"}""");
        connection.OnCommitting(() => _chain.AppendAsync(connection, [entry], static _ => Task.CompletedTask));
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

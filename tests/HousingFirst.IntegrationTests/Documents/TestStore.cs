using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Documents.Indexes;
using HousingFirst.Sdk.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Documents;

/// <summary>A host's document store, with the features <c>Notes</c> and <c>Aliases</c>.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    public static readonly IReadOnlySet<string> AllFeatures = new HashSet<string> { "Notes", "Aliases" };

    private readonly ServiceProvider _services;

    public TestStore(params IndexRegistration[] indexes)
    {
        _services = new ServiceCollection().AddDocuments(_ => indexes.Length > 0 ? indexes : Standard).BuildServiceProvider(validateScopes: true);
    }

    public static IndexRegistration[] Standard =>
    [
        new(["Notes"], new NoteIndexProvider()), new(["Notes"], new NoteTagIndexProvider()), new(["Notes", "Aliases"], new NoteAliasIndexProvider()),
    ];

    public PortalDatabases Databases => _services.GetRequiredService<PortalDatabases>();

    /// <summary>Brings tables and indexes up to date.</summary>
    public Task PrepareAsync(PortalDatabase database, IReadOnlySet<string> features) => _services.PrepareAsync(database, features);

    public PortalStateReader State => _services.GetRequiredService<PortalStateReader>();

    public TestScope Open(PortalDatabase database)
    {
        var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<PortalDatabaseScope>().Database = database;
        return new(scope);
    }

    public IServiceProvider Services => _services;

    /// <summary>Stores documents in a session of their own and answers their ids.</summary>
    public async Task<long[]> StoreAsync(PortalDatabase database, params object[] documents)
    {
        await using var scope = Open(database);
        foreach (var document in documents)
        {
            scope.Session.Store(document);
        }

        await scope.Session.SaveChangesAsync(default);
        return [.. documents.Select(document => scope.Session.IdOf(document)!.Value)];
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}

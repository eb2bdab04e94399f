using HousingFirst.Platform.Documents;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.IntegrationTests.Documents;

/// <summary>An empty portal of a test.</summary>
internal sealed class TestPortal(TestStore store, PortalDatabase database) : IAsyncDisposable
{
    public TestStore Store { get; } = store;

    public PortalDatabase Database { get; } = database;

    public TestScope Open() => Store.Open(Database);

    public Task<long[]> StoreAsync(params object[] documents) => Store.StoreAsync(Database, documents);

    public async Task<PortalVersions> VersionsAsync() => await Store.State.ReadAsync(Database, default);

    public ValueTask DisposeAsync()
    {
        Store.Databases.Close(Database);
        return ValueTask.CompletedTask;
    }
}

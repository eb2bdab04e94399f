using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Documents.Durable;
using HousingFirst.Platform.Documents.Indexes;
using HousingFirst.Sdk.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Documents;

/// <summary>What a request has: a session and whatever shares its transaction.</summary>
internal sealed class TestScope(AsyncServiceScope scope) : IAsyncDisposable
{
    public IDocumentSession Session => scope.ServiceProvider.GetRequiredService<IDocumentSession>();

    public PortalConnection Connection => scope.ServiceProvider.GetRequiredService<PortalConnection>();

    public IndexTables Indexes => scope.ServiceProvider.GetRequiredService<IndexTables>();

    public DurableContext Accounts => scope.ServiceProvider.GetRequiredService<DurableContext>();

    public ValueTask DisposeAsync() => scope.DisposeAsync();
}

using System.Collections.Concurrent;
using HousingFirst.Testing.Hosting;

namespace HousingFirst.IntegrationTests.Portals;

public sealed class HostFixture : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, Lazy<Task<TestPortal>>> _shared = new(StringComparer.Ordinal);

    public RunningHost Host { get; private set; } = null!;

    /// <summary>A portal for tests that change nothing in it.</summary>
    public Task<TestPortal> SharedAsync(string recipe) => _shared.GetOrAdd(recipe, key => new(() => Host.PortalAsync(key))).Value;

    public async Task InitializeAsync() => Host = await RunningHost.StartAsync();

    public async Task DisposeAsync() => await Host.DisposeAsync();
}

namespace HousingFirst.IntegrationTests.Security.Workplace;

/// <summary>A host that may ask a provider on this machine.</summary>
public sealed class WorkplaceHost : IAsyncLifetime
{
    internal SecurityHost Host { get; } = new()
    {
        Environment = "Development",
        PublicAddress = "https://portaler.example.test",
        Settings = new Dictionary<string, string> { ["HousingFirst:Workplace:Patience"] = "00:00:08" },
    };

    public Task InitializeAsync() => Host.InitializeAsync();

    public Task DisposeAsync() => Host.DisposeAsync();
}

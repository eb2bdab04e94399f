namespace HousingFirst.IntegrationTests.Security.Links;

/// <summary>A host that knows where it is reached from outside, so that mails carry links.</summary>
public sealed class LinkHost : IAsyncLifetime
{
    public const string Address = "https://portaler.example.test";

    internal SecurityHost Host { get; } = new() { PublicAddress = Address };

    public Task InitializeAsync() => Host.InitializeAsync();

    public Task DisposeAsync() => Host.DisposeAsync();
}

namespace HousingFirst.IntegrationTests.Portals;

/// <summary>One host for the tests that take a fresh portal each.</summary>
[CollectionDefinition(Name)]
public sealed class HostCollection : ICollectionFixture<HostFixture>
{
    public const string Name = "host";
}

namespace HousingFirst.IntegrationTests.Security;

/// <summary>One host serves all of these tests; each makes its own people.</summary>
[CollectionDefinition(Name)]
public sealed class SecurityCollection : ICollectionFixture<SecurityHost>
{
    public const string Name = "security";
}

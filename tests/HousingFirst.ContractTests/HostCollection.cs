namespace HousingFirst.ContractTests;

/// <summary>One host for the contracts that need one.</summary>
[CollectionDefinition(Name)]
public sealed class HostCollection : ICollectionFixture<HostFixture>
{
    public const string Name = "host";
}

namespace HousingFirst.BrowserTests.Site;

/// <summary>One host and one browser for all tests; each takes a fresh context.</summary>
[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<DemoSite>
{
    public const string Name = "site";
}

namespace HousingFirst.IntegrationTests.Documents;

/// <summary>Tests that hold on every database. Each kind derives from them.</summary>
public abstract class DocumentTests(DatabaseFixture fixture)
{
    private protected async Task<TestPortal> StartAsync()
    {
        Skip.If(fixture.WhyMissing is not null, fixture.WhyMissing);
        return new(fixture.Store, await fixture.NewPortalAsync(fixture.Store));
    }

    private protected async Task<TestPortal> StartEmptyAsync(TestStore store)
    {
        Skip.If(fixture.WhyMissing is not null, fixture.WhyMissing);
        return new(store, await fixture.NewEmptyAsync(store));
    }

    private protected static Note Note(string title) => new() { Title = title };
}

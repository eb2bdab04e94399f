using HousingFirst.Sdk.Documents;

namespace HousingFirst.IntegrationTests.Recipes;

/// <summary>What the tests' step writes.</summary>
[Document("RecipeThing")]
public sealed class Thing
{
    public required string Key { get; set; }

    public string Text { get; set; } = "";
}

public sealed record ThingIndex([Indexed(Unique = true)] string Key);

public sealed class ThingIndexProvider : IndexProvider<Thing, ThingIndex>
{
    public override ThingIndex? Map(Thing document) => new(document.Key);
}

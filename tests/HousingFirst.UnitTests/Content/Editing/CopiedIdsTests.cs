using System.Text.Json;
using HousingFirst.Platform.Content;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Json;

namespace HousingFirst.UnitTests.Content.Editing;

/// <summary>A copy shares no id with its original.</summary>
public sealed class CopiedIdsTests
{
    [Fact]
    public void Renew_ItemWithItemsInside_GivesAllOfThemNewIdsAndKeepsWhatNamesThem()
    {
        var copy = JsonSerializer.Deserialize<ContentItem>(
            """
            { "ContentItemId": "outer", "ContentItemVersionId": "v", "ContentType": "Page",
              "FlowPart": { "Widgets": [ { "ContentItemId": "inner", "ContentItemVersionId": "w", "ContentType": "Card",
                "Card": { "Same": { "ContentItemIds": [ "inner", "elsewhere" ] }, "Home": { "Id": "outer" } } } ] } }
            """, ContentJson.Options)!;
        var number = 0;

        CopiedIds.Renew(copy, () => $"new{++number}");

        var json = JsonSerializer.Serialize(copy, ContentJson.Options);
        Assert.DoesNotContain("\"outer\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"inner\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"w\"", json, StringComparison.Ordinal);
        Assert.Contains("\"ContentItemIds\":[\"new3\",\"elsewhere\"]", json, StringComparison.Ordinal);
        Assert.Contains($"\"Id\":\"{copy.ContentItemId}\"", json, StringComparison.Ordinal);
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using HousingFirst.Platform.Content.Definitions;
using HousingFirst.Sdk.Content.Definitions;
using HousingFirst.Sdk.Content.Json;

namespace HousingFirst.UnitTests.Content;

public sealed class DefinitionMergeTests
{
    [Fact]
    public void Merge_SameTypeTwice_ChangesNothingTheSecondTime()
    {
        var source = Type(
            """
            { "Name": "Offer", "DisplayName": "Offer", "Settings": { "ContentTypeSettings": { "Creatable": true }, "Tags": [ "a", { "x": 1 } ] },
              "ContentTypePartDefinitionRecords": [
                { "PartName": "TitlePart", "Name": "TitlePart", "Settings": { "Options": [ { "name": "A", "value": "a" } ] } },
                { "PartName": "BagPart", "Name": "Rooms", "Settings": { "BagPartSettings": { "ContainedContentTypes": [ "Room" ] } } } ] }
            """);
        var once = DefinitionMerge.Merge(null, source);

        var twice = DefinitionMerge.Merge(once, source);

        Assert.True(DefinitionJson.Same(once, twice));
    }

    [Fact]
    public void Merge_ArraysOfSettings_AreUnitedAndDoNotGrow()
    {
        var before = Json("""{ "Types": [ "a", "b" ], "Options": [ { "v": 1 } ] }""");
        var source = Json("""{ "Types": [ "b", "c" ], "Options": [ { "v": 1 }, { "v": 2 } ] }""");

        var merged = SettingsMerge.Merge(SettingsMerge.Merge(before, source), source);

        Assert.True(JsonNode.DeepEquals(Json("""{ "Types": [ "a", "b", "c" ], "Options": [ { "v": 1 }, { "v": 2 } ] }"""), merged));
    }

    [Fact]
    public void Merge_NullOfSource_Overwrites() =>
        Assert.True(JsonNode.DeepEquals(Json("""{ "A": null, "B": 2 }"""), SettingsMerge.Merge(Json("""{ "A": { "x": 1 }, "B": 2 }"""), Json("""{ "A": null }"""))));

    [Fact]
    public void Merge_ScalarOnStructure_LeavesTheStructure() =>
        Assert.True(JsonNode.DeepEquals(Json("""{ "A": { "x": 1 } }"""), SettingsMerge.Merge(Json("""{ "A": { "x": 1 } }"""), Json("""{ "A": 5 }"""))));

    [Fact]
    public void Merge_WithoutDisplayName_LeavesTheTypesSettings()
    {
        var before = Type("""{ "Name": "T", "DisplayName": "T", "Settings": { "S": { "a": 1 } } }""");

        var merged = DefinitionMerge.Merge(before, Type("""{ "Name": "T", "Settings": { "S": { "a": 2 } } }"""));

        Assert.Equal(1, merged.Settings["S"]!["a"]!.GetValue<int>());
        Assert.Equal("T", merged.DisplayName);
    }

    [Fact]
    public void Merge_NamedPart_StandsLastAndKeepsItsPart()
    {
        var before = Type("""{ "Name": "T", "ContentTypePartDefinitionRecords": [ { "PartName": "A", "Name": "x" }, { "PartName": "B", "Name": "y" } ] }""");

        var merged = DefinitionMerge.Merge(before, Type("""{ "Name": "T", "ContentTypePartDefinitionRecords": [ { "PartName": "C", "Name": "X" } ] }"""));

        Assert.Equal(["y:B", "x:A"], merged.Parts.Select(part => $"{part.Name}:{part.PartName}"));
    }

    [Fact]
    public void Merge_PropertiesThatOrchardDoesNotName_AreKept()
    {
        var merged = DefinitionMerge.Merge(null, Type(
            """{ "Name": "T", "Odd": 1, "ContentTypePartDefinitionRecords": [ { "PartName": "A", "ContentTypePartSettings": { "Position": 3 } } ] }"""));

        var written = JsonSerializer.SerializeToNode(merged, ContentJson.Options)!;
        Assert.Equal(1, written["Odd"]!.GetValue<int>());
        Assert.Equal(3, written["ContentTypePartDefinitionRecords"]![0]!["ContentTypePartSettings"]!["Position"]!.GetValue<int>());
    }

    [Fact]
    public void PartsInOrder_OrchardsPositions_SortByNumberAndKeepTies()
    {
        var type = Type(
            """
            { "Name": "T", "ContentTypePartDefinitionRecords": [
              { "PartName": "Last", "Settings": { "ContentTypePartSettings": { "Position": "after" } } },
              { "PartName": "Ten", "Settings": { "ContentTypePartSettings": { "Position": "10" } } },
              { "PartName": "TwoAndHalf", "Settings": { "ContentTypePartSettings": { "Position": "2.5" } } },
              { "PartName": "Two", "Settings": { "ContentTypePartSettings": { "Position": 2 } } },
              { "PartName": "TwoToo", "Settings": { "ContentTypePartSettings": { "Position": "2" } } },
              { "PartName": "First", "Settings": { "ContentTypePartSettings": { "Position": "before" } } } ] }
            """);

        Assert.Equal(["First", "Two", "TwoToo", "TwoAndHalf", "Ten", "Last"], type.PartsInOrder().Select(part => part.Name));
    }

    [Fact]
    public void Read_SettingsThatAreNoObjects_AreKeptAndReadAsDefaults()
    {
        var type = Type("""{ "Name": "T", "Settings": { "Category": "Form", "ContentTypeSettings": "odd", "LinkableContentTypes": [] } }""");

        Assert.False(type.Setting<ContentTypeSettings>().Creatable);
        Assert.Equal("Form", type.Settings["Category"]!.GetValue<string>());
    }

    private static ContentTypeDefinition Type(string json) => JsonSerializer.Deserialize<ContentTypeDefinition>(json, ContentJson.Options)!;

    private static JsonObject Json(string json) => JsonNode.Parse(json)!.AsObject();
}

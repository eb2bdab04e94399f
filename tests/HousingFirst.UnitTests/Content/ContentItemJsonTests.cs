using System.Text.Json;
using System.Text.Json.Nodes;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Fields;
using HousingFirst.Sdk.Content.Json;
using HousingFirst.Sdk.Content.Parts;

namespace HousingFirst.UnitTests.Content;

public sealed class ContentItemJsonTests
{
    [Fact]
    public void Write_AnyItem_PutsTheKnownPropertiesFirstInOrchardsOrder()
    {
        var item = Read(
            """
            { "TitlePart": { "Title": "A" }, "Author": "x", "Owner": "y", "CreatedUtc": "2026-05-01T08:00:00Z", "PublishedUtc": "2026-05-04T09:30:00Z",
              "ModifiedUtc": "2026-05-04T09:30:00Z", "Published": true, "Latest": true, "DisplayText": "A", "ContentType": "Page",
              "ContentItemVersionId": "v", "ContentItemId": "i" }
            """);

        var names = Write(item).Select(property => property.Key);

        Assert.Equal(
            [
                "ContentItemId", "ContentItemVersionId", "ContentType", "DisplayText", "Latest", "Published", "ModifiedUtc", "PublishedUtc",
                "CreatedUtc", "Owner", "Author", "TitlePart",
            ],
            names);
    }

    [Fact]
    public void Read_RootScalarsAndForeignParts_AreKept()
    {
        var item = Read("""{ "ContentItemId": "i", "ContentType": "Page", "Displaytext": "Footer", "Rank": 3, "Strange": { "Deep": [ { "A": null } ] } }""");

        var written = Write(item);

        Assert.Equal("Footer", written["Displaytext"]!.GetValue<string>());
        Assert.Equal(3, written["Rank"]!.GetValue<int>());
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{ "Deep": [ { "A": null } ] }"""), written["Strange"]));
    }

    [Fact]
    public void Read_DatabaseNumber_IsNotWritten() =>
        Assert.False(Write(Read("""{ "Id": 42, "ContentItemId": "i", "ContentType": "Page" }""")).ContainsKey("Id"));

    [Theory]
    [InlineData("true", true)]
    [InlineData("\"True\"", true)]
    [InlineData("\"false\"", false)]
    [InlineData("null", false)]
    [InlineData("{}", false)]
    public void Read_PublishedInOldForms_IsUnderstood(string written, bool expected) =>
        Assert.Equal(expected, Read($$"""{ "ContentItemId": "i", "ContentType": "Page", "Published": {{written}} }""").Published);

    [Theory]
    [InlineData("\"not a date\"")]
    [InlineData("12")]
    [InlineData("null")]
    public void Read_UnparsableDate_IsNoDate(string written) =>
        Assert.Null(Read($$"""{ "ContentItemId": "i", "ContentType": "Page", "CreatedUtc": {{written}} }""").CreatedUtc);

    [Fact]
    public void Read_DateWithFraction_KeepsItAndIsUtc()
    {
        var item = Read("""{ "ContentItemId": "i", "ContentType": "Page", "CreatedUtc": "2026-05-01T08:00:19.0131238Z" }""");

        Assert.Equal(DateTimeKind.Utc, item.CreatedUtc!.Value.Kind);
        Assert.Equal("2026-05-01T08:00:19.0131238Z", Write(item)["CreatedUtc"]!.GetValue<string>());
    }

    [Fact]
    public void Apply_PartWithUnknownProperties_KeepsThem()
    {
        var item = Read("""{ "ContentItemId": "i", "ContentType": "Page", "TitlePart": { "Title": "Old", "Subtitle": { "Text": "kept" } } }""");

        item.Apply(new TitlePart { Title = "New" });

        Assert.Equal("New", item.As<TitlePart>()!.Title);
        Assert.Equal("kept", item.Field<TextField>("TitlePart", "Subtitle")!.Text);
    }

    [Fact]
    public void Apply_PropertyOfOtherCase_IsNotDoubled()
    {
        var item = Read("""{ "ContentItemId": "i", "ContentType": "Page", "TitlePart": { "title": "Old" } }""");

        item.Alter<TitlePart>(part => part.Title = "New");

        var property = Assert.Single(item.Content["TitlePart"]!.AsObject());
        Assert.Equal("New", property.Value!.GetValue<string>());
    }

    [Fact]
    public void Apply_Null_TakesThePropertyAway()
    {
        var item = Read("""{ "ContentItemId": "i", "ContentType": "Page", "TitlePart": { "Title": "Old" } }""");

        item.Alter<TitlePart>(part => part.Title = null);

        Assert.Empty(item.Content["TitlePart"]!.AsObject());
    }

    [Fact]
    public void As_PartUnderItsAttachedName_IsFound()
    {
        var item = Read("""{ "ContentItemId": "i", "ContentType": "Page", "Services": { "ContentItems": [ { "ContentItemId": "s", "ContentType": "Service" } ] } }""");

        Assert.Equal("s", Assert.Single(item.As<BagPart>("Services")!.ContentItems).ContentItemId);
        Assert.Null(item.As<BagPart>());
    }

    [Theory]
    [InlineData("""{ "Value": "12.5" }""", 12.5)]
    [InlineData("""{ "value": 12.5 }""", 12.5)]
    [InlineData("""{ "Value": null }""", null)]
    public void Field_NumericInOldForms_IsUnderstood(string field, double? expected)
    {
        var item = Read($$"""{ "ContentItemId": "i", "ContentType": "T", "T": { "Beds": {{field}} } }""");

        Assert.Equal((decimal?)expected, item.Field<NumericField>("T", "Beds")!.Value);
    }

    [Theory]
    [InlineData("3", FlowAlignment.Justify)]
    [InlineData("\"Center\"", FlowAlignment.Center)]
    [InlineData("\"no such\"", FlowAlignment.Left)]
    public void As_EnumByNameOrNumber_IsUnderstood(string written, FlowAlignment expected) =>
        Assert.Equal(expected, Read($$"""{ "ContentItemId": "i", "ContentType": "W", "FlowMetadata": { "Alignment": {{written}} } }""").As<FlowMetadata>()!.Alignment);

    [Fact]
    public void Apply_Enum_IsWrittenAsNumber()
    {
        ContentItem item = new();
        item.Apply(new FlowMetadata { Alignment = FlowAlignment.Center });

        Assert.Equal(1, item.Content["FlowMetadata"]!["Alignment"]!.GetValue<int>());
    }

    [Fact]
    public void SetField_Date_IsWrittenAsUtcInWholeSeconds()
    {
        ContentItem item = new();
        item.SetField("T", "Day", new DateField { Date = new DateOnly(2026, 5, 4) });

        Assert.Equal("2026-05-04T00:00:00Z", item.Content["T"]!["Day"]!["Value"]!.GetValue<string>());
    }

    [Fact]
    public void As_PartThatIsNoObject_IsNoPart() =>
        Assert.Null(Read("""{ "ContentItemId": "i", "ContentType": "Page", "TitlePart": "x" }""").As<TitlePart>());

    [Theory]
    [InlineData("[]")]
    [InlineData("\"item\"")]
    [InlineData("""{ "ContentItemId": 7 }""")]
    public void Read_NoItem_IsRefused(string json) =>
        Assert.Throws<JsonException>(() => Read(json));

    [Fact]
    public void ReadAndWrite_AnythingInAnyDepth_IsLossless()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            RandomJson random = new(seed);
            var json = random.Object(depth: 5);
            json["ContentItemId"] = "i";
            json["ContentType"] = "Page";
            json["Latest"] = true;
            json["Published"] = false;

            var item = json.Deserialize<ContentItem>(ContentJson.Options)!;
            item.Alter<TitlePart>(_ => { });
            item.Content.Remove("TitlePart");

            Assert.True(JsonNode.DeepEquals(json, Write(item)), $"Seed {seed} lost something of {json}.");
        }
    }

    private static ContentItem Read(string json) => JsonSerializer.Deserialize<ContentItem>(json, ContentJson.Options)!;

    private static JsonObject Write(ContentItem item) => JsonSerializer.SerializeToNode(item, ContentJson.Options)!.AsObject();
}

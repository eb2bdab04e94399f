using HousingFirst.IntegrationTests.Documents;
using HousingFirst.Platform.Recipes.Running;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Definitions;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Recipes;
using HousingFirst.Testing;

namespace HousingFirst.IntegrationTests.Content;

[Collection("SQLite")]
public sealed class ContentRecipesTests(SqliteFixture fixture)
{
    [SkippableTheory]
    [InlineData("2.1-blog.recipe.json", 7)]
    [InlineData("1.8-blog.recipe.json", 7)]
    [InlineData("4.0-preview-blog.recipe.json", 7)]
    [InlineData("2.1-agency.recipe.json", 3)]
    public async Task Apply_OrchardsOwnRecipe_GivesItsItemsAndChangesNothingTheSecondTime(string file, int items)
    {
        var json = SharedData.Read("orchard-recipes", file);
        await using var portal = await ContentPortal.StartAsync(fixture);

        var first = await portal.ApplyAsync(json, skipUnsupported: true);
        var second = await portal.ApplyAsync(json, skipUnsupported: true);

        Assert.Equal(RecipeOutcome.Applied, first.Outcome);
        Assert.Equal(items, first.Writes.Count(write => write.Write is { Kind: "content", Change: RecipeChange.Created }));
        Assert.DoesNotContain(second.Writes, write => write.Write.Change != RecipeChange.Unchanged);
        await using var request = await portal.OpenAsync();
        Assert.Equal(items, await request.Session.Query<ContentItemIndex>(row => row.Published && row.Latest).CountAsync(default));
    }

    [Fact]
    public async Task Apply_DefinitionAndItem_AreSeenByTheNextRequest()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);

        var result = await portal.ApplyAsync(
            """
            { "name": "r", "steps": [
              { "name": "ContentDefinition", "ContentTypes": [ { "Name": "Offer", "DisplayName": "Tilbud",
                "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart" }, { "PartName": "AutoroutePart",
                  "Settings": { "AutoroutePartSettings": { "Pattern": "tilbud/{{ ContentItem | display_text | slugify }}" } } } ] } ] },
              { "name": "content", "data": [ { "ContentItemId": "[js: uuid()]", "ContentType": "Offer", "Latest": true, "Published": true,
                "TitlePart": { "Title": "Værelse i øst" } } ] } ] }
            """);

        Assert.Equal(RecipeOutcome.Applied, result.Outcome);
        await using var request = await portal.OpenAsync();
        Assert.Equal("Tilbud", (await request.Definitions.GetAsync(default)).Type("offer")?.DisplayName);
        Assert.NotNull(await request.Routes.ResolveAsync("tilbud/vaerelse-i-oest", default));
    }

    [Theory]
    [InlineData("""{ "ContentType": "T" }""", "$.steps[0].data[0]")]
    [InlineData("""{ "ContentItemId": "a" }""", "$.steps[0].data[0]")]
    [InlineData("""{ "ContentItemId": 5, "ContentType": "T" }""", "$.steps[0].data[0]")]
    [InlineData("""7""", "$.steps[0].data[0]")]
    [InlineData("""{ "ContentItemId": "a", "ContentType": "T", "TitlePart": { "Title": [ 1 ] } }""", "$.steps[0].data[0].TitlePart.Title")]
    [InlineData("""{ "ContentItemId": "a", "ContentType": "T", "AutoroutePart": { "Path": "admin/x" } }""", "$.steps[0].data[0].AutoroutePart.Path")]
    [InlineData("""{ "ContentItemId": "a", "ContentType": "T", "AutoroutePart": { "Path": "../x" } }""", "$.steps[0].data[0].AutoroutePart.Path")]
    [InlineData("""{ "ContentItemId": "a", "ContentType": "T" }, { "ContentItemId": "a", "ContentType": "U" }""", "$.steps[0].data[1].ContentItemId")]
    public async Task Apply_ItemThatIsWrong_IsRefusedWithItsPlaceAndLeavesNothing(string data, string place)
    {
        await using var portal = await ContentPortal.StartAsync(fixture);

        var result = await portal.ApplyAsync($$"""{ "name": "r", "steps": [ { "name": "content", "data": [ {{data}} ] } ] }""");

        Assert.Equal(RecipeOutcome.Refused, result.Outcome);
        Assert.StartsWith(place, Assert.Single(result.Problems).JsonPath, StringComparison.Ordinal);
        await using var request = await portal.OpenAsync();
        Assert.False(await request.Session.Query<ContentItemIndex>().AnyAsync(default));
    }

    [Fact]
    public async Task Apply_ItemThatTheChecksFindFaultWith_LandsAndIsTold()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);

        var result = await portal.ApplyAsync(
            """
            { "name": "r", "steps": [ { "name": "content", "data": [
              { "ContentItemId": "a", "ContentType": "T", "Latest": true, "Published": true, "MarkdownBodyPart": { "Markdown": "![](~/media/a.png)" } },
              { "ContentItemId": "b", "ContentType": "T", "Latest": true, "Published": false, "MarkdownBodyPart": { "Markdown": "![](~/media/a.png)" } } ] } ] }
            """);

        Assert.Equal(RecipeOutcome.Applied, result.Outcome);
        Assert.All(result.Problems, problem => Assert.Equal(RecipeProblemSeverity.Warning, problem.Severity));
        Assert.Contains(result.Problems, problem =>
            problem.JsonPath == "$.steps[0].data[0].MarkdownBodyPart.Markdown" && problem.Message.Contains("alternative text", StringComparison.Ordinal));
        Assert.DoesNotContain(result.Problems, problem => problem.JsonPath.Contains("data[1]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "name": "ContentDefinition", "ContentTypes": [ { "DisplayName": "No name" } ] }""", "$.steps[0].ContentTypes[0]")]
    [InlineData("""{ "name": "ContentDefinition", "ContentTypes": [ { "Name": "T", "ContentTypePartDefinitionRecords": [ { "Name": "x" } ] } ] }""", "$.steps[0].ContentTypes[0].ContentTypePartDefinitionRecords[0]")]
    [InlineData("""{ "name": "ContentDefinition", "ContentParts": [ { "Name": "P", "ContentPartFieldDefinitionRecords": [ { "FieldName": "TextField" } ] } ] }""", "$.steps[0].ContentParts[0].ContentPartFieldDefinitionRecords[0]")]
    [InlineData("""{ "name": "ContentDefinition", "ContentTypes": [ { "Name": "T", "Settings": "x" } ] }""", "$.steps[0].ContentTypes[0].Settings")]
    [InlineData("""{ "name": "ContentDefinition", "ContentTypes": {} }""", "$.steps[0].ContentTypes")]
    public async Task Apply_DefinitionThatIsWrong_IsRefusedWithItsPlace(string step, string place)
    {
        await using var portal = await ContentPortal.StartAsync(fixture);

        var result = await portal.ApplyAsync($$"""{ "name": "r", "steps": [ {{step}} ] }""");

        Assert.Equal(RecipeOutcome.Refused, result.Outcome);
        Assert.Contains(result.Problems, problem => problem.JsonPath.StartsWith(place, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Apply_ReplaceAndDelete_TouchTheNamedOnesOnly()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        await portal.ApplyAsync(
            """
            { "name": "a", "steps": [ { "name": "ContentDefinition", "ContentTypes": [
              { "Name": "A", "DisplayName": "A", "Settings": { "ContentTypeSettings": { "Creatable": true } }, "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart" } ] },
              { "Name": "B", "DisplayName": "B" }, { "Name": "C", "DisplayName": "C" } ] } ] }
            """);

        await portal.ApplyAsync(
            """
            { "name": "b", "steps": [
              { "name": "ReplaceContentDefinition", "ContentTypes": [ { "Name": "a", "DisplayName": "Anew" } ] },
              { "name": "DeleteContentDefinition", "ContentTypes": [ "B", "Nobody" ], "ContentParts": [] } ] }
            """);

        await using var request = await portal.OpenAsync();
        var definitions = await request.Definitions.GetAsync(default);
        Assert.Equal("Anew", definitions.Type("A")!.DisplayName);
        Assert.Empty(definitions.Type("A")!.Parts);
        Assert.False(definitions.Type("A")!.Setting<ContentTypeSettings>().Creatable);
        Assert.Null(definitions.Type("B"));
        Assert.NotNull(definitions.Type("C"));
        Assert.NotNull(definitions.Type("Menu"));
    }

    [Fact]
    public async Task Apply_Media_IsStoredOnceAndRefusesWhatIsUnsafe()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        const string Good = """{ "name": "m", "steps": [ { "name": "media", "Files": [ { "TargetPath": "rooms/a.svg", "Base64": "PHN2Zy8+" } ] } ] }""";

        var first = await portal.ApplyAsync(Good);
        var second = await portal.ApplyAsync(Good);
        var unsafePath = await portal.ApplyAsync("""{ "name": "n", "steps": [ { "name": "media", "Files": [ { "Path": "../a.svg", "Base64": "PHN2Zy8+" } ] } ] }""");
        var fetched = await portal.ApplyAsync("""{ "name": "o", "steps": [ { "name": "media", "Files": [ { "Path": "a.svg", "SourceUrl": "http://localhost/a.svg" } ] } ] }""");

        Assert.Equal(RecipeChange.Created, Assert.Single(first.Writes).Write.Change);
        Assert.Equal(RecipeChange.Unchanged, Assert.Single(second.Writes).Write.Change);
        Assert.Equal("$.steps[0].Files[0].Path", Assert.Single(unsafePath.Problems).JsonPath);
        Assert.Equal(RecipeProblemSeverity.Unsupported, Assert.Single(fetched.Problems).Severity);
    }
}

using HousingFirst.Sdk.Recipes;

namespace HousingFirst.UnitTests.Recipes;

public sealed class RecipeValidatorTests
{
    [Fact]
    public async Task Validate_OneOfEverything_IsValidAndWarnsOfWhatIsForeign()
    {
        var problems = await Given.ValidatedAsync(Vectors.OfOurOwn);
        Assert.Equal(
            ["$.steps[0].enable[2]", "$.steps[1].admin", "$.steps[7].name"],
            problems.Select(problem => problem.JsonPath));
        Assert.All(problems, problem => Assert.Equal(RecipeProblemSeverity.Unsupported, problem.Severity));
    }

    [Theory]
    [InlineData("""{ "name": "HousingFirst.Nothing" }""", "$.steps[0].name", null)]
    [InlineData("""{ "name": "brandnig" }""", "$.steps[0].name", "Did you mean \"branding\"?")]
    [InlineData("""{ "name": "feature", "enable": [ "HousingFirst.Ctj" ] }""", "$.steps[0].enable[0]", "Did you mean \"HousingFirst.Cti\"?")]
    [InlineData("""{ "name": "feature", "enable": [ "HousingFirst.Bakery" ] }""", "$.steps[0].enable[0]", "Is its module installed?")]
    [InlineData("""{ "name": "feature", "enable": "HousingFirst.Cti" }""", "$.steps[0].enable", null)]
    [InlineData("""{ "name": "feature", "disable": [ 1 ] }""", "$.steps[0].disable[0]", null)]
    [InlineData("""{ "name": "themes", "site": "HousingFirst.FjordThem" }""", "$.steps[0].site", "Did you mean \"HousingFirst.FjordTheme\"?")]
    [InlineData("""{ "name": "themes", "site": {} }""", "$.steps[0].site", null)]
    [InlineData("""{ "name": "settings", "HomeRoute": "x" }""", "$.steps[0].HomeRoute", null)]
    [InlineData("""{ "name": "Roles", "Roles": [ { "Description": "x" } ] }""", "$.steps[0].Roles[0].Name", "Give it a \"Name\".")]
    [InlineData("""{ "name": "Roles", "Roles": { "Name": "x" } }""", "$.steps[0].Roles", null)]
    [InlineData("""{ "name": "ContentDefinition", "ContentTypes": [ { "DisplayName": "x" } ] }""", "$.steps[0].ContentTypes[0].Name", "Give it a \"Name\".")]
    [InlineData(
        """{ "name": "replacecontentdefinition", "ContentTypes": [ { "Name": "A", "ContentTypePartDefinitionRecords": [ { "PartName": " ", "Name": "x" } ] } ] }""",
        "$.steps[0].ContentTypes[0].ContentTypePartDefinitionRecords[0].PartName", "Give it a \"PartName\".")]
    [InlineData(
        """{ "name": "ContentDefinition", "ContentParts": [ { "Name": "A", "ContentPartFieldDefinitionRecords": [ { "FieldName": "TextField" } ] } ] }""",
        "$.steps[0].ContentParts[0].ContentPartFieldDefinitionRecords[0].Name", "Give it a \"Name\".")]
    [InlineData("""{ "name": "DeleteContentDefinition", "ContentTypes": [ {} ] }""", "$.steps[0].ContentTypes[0]", null)]
    [InlineData("""{ "name": "content", "data": [ { "ContentType": "A" } ] }""", "$.steps[0].data[0].ContentItemId", "Give it a \"ContentItemId\".")]
    [InlineData("""{ "name": "content", "data": [ { "ContentItemId": "a" } ] }""", "$.steps[0].data[0].ContentType", "Give it a \"ContentType\".")]
    [InlineData("""{ "name": "content", "data": [ { "ContentItemId": "a", "ContentType": "A", "Latest": "maybe" } ] }""", "$.steps[0].data[0].Latest", null)]
    [InlineData("""{ "name": "content", "data": [ [] ] }""", "$.steps[0].data[0]", null)]
    [InlineData("""{ "name": "media", "Files": [ { "TargetPath": "a" } ] }""", "$.steps[0].Files[0]", "Give it a \"Base64\" or a \"SourcePath\".")]
    [InlineData("""{ "name": "media", "Files": [ { "Base64": "" } ] }""", "$.steps[0].Files[0]", "Say where it goes in the media library.")]
    [InlineData("""{ "name": "recipes", "Values": [ { "Name": "" } ] }""", "$.steps[0].Values[0].Name", "Give it a \"name\".")]
    public async Task Validate_WrongStep_IsAnErrorWithPlaceAndAdvice(string step, string path, string? advice)
    {
        var problem = Assert.Single(await Given.ValidatedAsync($$"""{ "steps": [ {{step}} ] }"""));
        Assert.Equal((RecipeProblemSeverity.Error, path, advice), (problem.Severity, problem.JsonPath, problem.Advice));
    }

    [Theory]
    [InlineData("Layers")]
    [InlineData("lucene-index")]
    [InlineData("acme-billing")]
    public async Task Validate_ForeignStep_IsUnsupported(string name)
    {
        var problem = Assert.Single(await Given.ValidatedAsync($$"""{ "steps": [ { "name": "{{name}}" } ] }"""));
        Assert.Equal((RecipeProblemSeverity.Unsupported, "$.steps[0].name"), (problem.Severity, problem.JsonPath));
    }

    [Theory]
    [InlineData("", "", true, true, true, true, true)]
    [InlineData("", "", true, false, true, false, true)]
    [InlineData("v1", "v2", true, true, false, true, true)]
    [InlineData("v1", "v2", false, true, true, false, false)]
    [InlineData("", "", false, false, false, false, true)]
    public async Task Validate_ContentIdTwice_IsRefusedUnlessDraftAbovePublished(
        string version1, string version2, bool latest1, bool published1, bool latest2, bool published2, bool refused)
    {
        var problems = await Given.ValidatedAsync($$"""
            { "steps": [ { "name": "content", "data": [
              { "ContentItemId": "a", "ContentItemVersionId": "{{version1}}", "ContentType": "A", "Latest": "{{latest1}}", "Published": "{{published1}}" },
              { "ContentItemId": "a", "ContentItemVersionId": "{{version2}}", "ContentType": "A", "Latest": "{{latest2}}", "Published": "{{published2}}" } ] } ] }
            """);
        Assert.Equal(refused, problems.Any(problem => problem.Severity == RecipeProblemSeverity.Error && problem.Line == 3));
    }

    [Fact]
    public async Task Validate_VersionTwice_IsAWarning()
    {
        var problem = Assert.Single(await Given.ValidatedAsync("""
            { "steps": [ { "name": "content", "data": [
              { "ContentItemId": "a", "ContentItemVersionId": "V", "ContentType": "A", "Latest": true, "Published": true },
              { "ContentItemId": "a", "ContentItemVersionId": "v", "ContentType": "A", "Latest": true, "Published": true } ] } ] }
            """));
        Assert.Equal((RecipeProblemSeverity.Warning, 3), (problem.Severity, problem.Line));
    }

    [Fact]
    public async Task Validate_ManyMistakes_AreToldAtOnce()
    {
        var problems = await Given.ValidatedAsync("""
            { "name": [], "steps": [ { "name": "content", "data": [ {}, {} ] }, { "name": "Roles", "Roles": [ {} ] }, { "name": "brandnig", "x": "[js: nobody()]" } ] }
            """);
        Assert.Equal(8, problems.Count(problem => problem.Severity == RecipeProblemSeverity.Error));
    }

    [Fact]
    public async Task Validate_EndlessMistakes_AreCutWithAWord()
    {
        var items = string.Join(',', Enumerable.Repeat("{}", 2000));
        var problems = await Given.ValidatedAsync($$"""{ "steps": [ { "name": "content", "data": [ {{items}} ] } ] }""");
        Assert.Equal(501, problems.Count);
        Assert.Contains("not listed", problems[^1].Message, StringComparison.Ordinal);
    }
}

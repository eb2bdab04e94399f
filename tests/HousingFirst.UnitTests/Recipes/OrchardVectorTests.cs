using System.Text.Json;
using HousingFirst.Platform.Recipes.Files;
using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Platform.Recipes.Validation;
using HousingFirst.Sdk.Recipes;
using HousingFirst.Testing;

namespace HousingFirst.UnitTests.Recipes;

/// <summary>Orchard Core's own recipes, which lie beside this repository.</summary>
public sealed class OrchardVectorTests
{
    private const string Folder = OrchardRecipes.Folder;

    [SkippableFact]
    public void Folder_HoldsNothingThatIsNotTested()
    {
        var files = Directory.EnumerateFiles(SharedData.Find(Folder), "*.json").Select(Path.GetFileName);
        string[] tested =
        [
            .. OrchardRecipes.Valid.Select<object[], string>(row => (string)row[0]), .. OrchardRecipes.Invalid.Select<object[], string>(row => (string)row[0]),
        ];
        Assert.Empty(files.Except(tested));
    }

    [SkippableTheory]
    [MemberData(nameof(OrchardRecipes.Valid), MemberType = typeof(OrchardRecipes))]
    public async Task Recipe_IsReadWithoutLossAndValidWithWarningsOnly(string file)
    {
        var bytes = SharedData.Read(Folder, file);
        var reading = RecipeReader.Read(file, bytes, new NoRecipeFiles());
        using var expected = JsonDocument.Parse(
            bytes, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        using var actual = JsonDocument.Parse(reading.Recipe!.Root.ToJsonString());
        Assert.True(JsonElement.DeepEquals(expected.RootElement, actual.RootElement));
        Assert.Equal(bytes, reading.Recipe.Source.Bytes.ToArray());
        Assert.Equal(expected.RootElement.GetProperty("steps").GetArrayLength(), reading.Recipe.Steps.Length);

        var problems = await new RecipeValidator(Given.Vocabulary).ValidateAsync(reading, Given.Environment, CancellationToken.None);
        Assert.DoesNotContain(problems, problem => problem.Severity == RecipeProblemSeverity.Error);
        Assert.All(problems, problem => Assert.True(problem is { Line: > 0, Column: > 0 }));
    }

    [SkippableTheory]
    [InlineData("2.1-test-recipe3.json", "\"valiables\" is not defined. Did you mean \"variables\"?", 61, "$.steps[1].data[0].TitlePart.Title")]
    [InlineData(
        "2.1-test-recipe6.json", "\"PartName\" is missing or empty.", 18,
        "$.steps[0].ContentTypes[0].ContentTypePartDefinitionRecords[0].PartName")]
    public async Task Recipe_WithAMistake_IsInvalidAndSaysWhere(string file, string message, int line, string path)
    {
        var reading = RecipeReader.Read(file, SharedData.Read(Folder, file), new NoRecipeFiles());
        var problems = await new RecipeValidator(Given.Vocabulary).ValidateAsync(reading, Given.Environment, CancellationToken.None);
        var error = Assert.Single(problems, problem => problem.Severity == RecipeProblemSeverity.Error);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal((line, path), (error.Line, error.JsonPath));
    }

    [SkippableTheory]
    [InlineData("2.1-test-recipe1.json", "[locale en]You have successfully registered![/locale][locale fr]Vous vous êtes inscrit avec succès![/locale]")]
    [InlineData("2.1-test-recipe2.json", "[1js: valiables('now')]")]
    [InlineData("2.1-test-recipe4.json", "[locale en]This text contains a colon ':' symbol[/locale][locale fr]Ce texte contient un deux-points ':'[/locale]")]
    [InlineData("2.1-test-recipe5.json", "[sc text='some : text'/]")]
    public async Task Shortcode_LooksLikeAnExpression_StaysAsText(string file, string title)
    {
        var recipe = RecipeReader.Read(file, SharedData.Read(Folder, file), new NoRecipeFiles()).Recipe!;
        var (step, problems) = await Given.EvaluatedAsync(recipe with { Steps = [recipe.Steps[1]] });
        Assert.Empty(problems.All);
        Assert.Equal(title, step.Json["data"]![0]!["TitlePart"]!["Title"]!.GetValue<string>());
        Assert.Equal("2026-11-21T09:30:15.250Z", step.Json["data"]![0]!["CreatedUtc"]!.GetValue<string>());
    }

    [SkippableFact]
    public async Task ComingSoon_ScriptsThatAreNotCarried_AreNamedWithTheirPlace()
    {
        const string File = "2.1-comingsoon.recipe.json";
        var reading = RecipeReader.Read(File, SharedData.Read(Folder, File), new NoRecipeFiles());
        var problems = await new RecipeValidator(Given.Vocabulary).ValidateAsync(reading, Given.Environment, CancellationToken.None);
        Assert.Contains(problems, problem => problem.JsonPath is "$.variables.readyDate" && problem.Message.Contains("const", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Message.Contains("getUrlPrefix", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Message.Contains("Snippets/Widget__Register.liquid", StringComparison.Ordinal));
    }
}

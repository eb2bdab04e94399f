using HousingFirst.Platform.Recipes;
using HousingFirst.Sdk.Modules;

namespace HousingFirst.UnitTests.Recipes;

public sealed class RecipeCatalogTests
{
    [Fact]
    public async Task List_Folder_GivesItsRecipesByFileName()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b.recipe.json", """{ "name": "Second", "steps": [] }""");
        folder.Write("a.recipe.json", """{ "name": "First", "steps": [] }""");
        folder.Write("a.Recipe.json", """{ "name": "Spelt otherwise", "steps": [] }""");
        folder.Write("notes.json", "{}");
        folder.Write("media/c.recipe.json", """{ "name": "Not a recipe of the folder", "steps": [] }""");
        var recipes = await new RecipeCatalog([], folder.Path).ListAsync(default);
        Assert.Equal(["First", "Second"], recipes.Select(recipe => recipe.Name));
    }

    [Fact]
    public async Task List_FileThatCannotBeRead_IsListedWithItsProblem()
    {
        using var folder = new TemporaryFolder();
        folder.Write("broken.recipe.json", "{");
        var recipe = Assert.Single(await new RecipeCatalog([], folder.Path).ListAsync(default));
        Assert.Equal("", recipe.Name);
        Assert.True(recipe.Reading.HasErrors);
    }

    [Fact]
    public async Task List_FolderThatIsMissing_IsEmpty() =>
        Assert.Empty(await new RecipeCatalog([], Path.Combine(Path.GetTempPath(), "hf-no-such-folder")).ListAsync(default));

    [Fact]
    public async Task List_Embedded_GivesRecipesOfTheNamedFolderAndFilesBesideThem()
    {
        EmbeddedRecipes embedded = new(typeof(RecipeCatalogTests).Assembly, "Recipes/Embedded");
        var recipe = Assert.Single(await new RecipeCatalog([embedded, embedded], null).ListAsync(default));
        Assert.Equal(("Embedded", "HousingFirst.UnitTests/Recipes/Embedded/embedded.recipe.json"), (recipe.Name, recipe.Origin));

        var (step, problems) = await Given.EvaluatedAsync(recipe.Reading.Recipe!);
        Assert.Empty(problems.All);
        Assert.Equal("Hej\n", step.Json["text"]!.GetValue<string>());
        Assert.Equal("[file:text('../RecipeCatalogTests.cs')]", recipe.Reading.Recipe!.Steps[1].Json["text"]!.GetValue<string>());
        var outside = await Given.EvaluatedAsync(recipe.Reading.Recipe with { Steps = [recipe.Reading.Recipe.Steps[1]] });
        Assert.True(outside.Problems.HasErrors);
    }
}

using System.Collections.Immutable;
using System.Text;
using HousingFirst.Platform.Recipes.Expressions;
using HousingFirst.Platform.Recipes.Files;
using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Platform.Recipes.Validation;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.UnitTests.Recipes;

internal static class Given
{
    public static readonly DateTimeOffset Instant = new(2026, 11, 21, 9, 30, 15, 250, TimeSpan.Zero);

    public static RecipeVocabulary Vocabulary { get; } = new()
    {
        Steps = ImmutableHashSet.Create(
            "feature", "themes", "settings", "ContentDefinition", "ReplaceContentDefinition", "DeleteContentDefinition", "content", "media",
            "Roles", "recipes", "branding", "manual"),
        Features = ImmutableHashSet.Create("HousingFirst.Contents", "HousingFirst.Cti", "HousingFirst.Cti.Cases", "HousingFirst.FjordTheme"),
    };

    public static RecipeEnvironment Environment { get; } = new() { Portal = "nordlys", Now = Instant };

    public static RecipeReading Reading(string json) => Reading(json, new NoRecipeFiles());

    public static RecipeReading Reading(string json, IRecipeFiles files) =>
        RecipeReader.Read("test.recipe.json", Encoding.UTF8.GetBytes(json), files);

    public static Recipe Recipe(string json) =>
        Reading(json) is { Recipe: { } recipe, HasErrors: false } ? recipe : throw new ArgumentException("The test's recipe is broken.", nameof(json));

    /// <summary>A recipe with one foreign step, so that nothing but expressions is looked at.</summary>
    public static string RecipeWith(string variables, string step) =>
        $$"""{ "name": "Test", "variables": {{variables}}, "steps": [ { "name": "Layers", "it": {{step}} } ] }""";

    public static Task<IReadOnlyList<RecipeProblem>> ValidatedAsync(string json) =>
        new RecipeValidator(Vocabulary).ValidateAsync(Reading(json), Environment, CancellationToken.None);

    /// <summary>The first step after evaluation, and what was wrong.</summary>
    public static async Task<(EvaluatedStep Step, ProblemList Problems)> EvaluatedAsync(Recipe recipe, RecipeEnvironment? environment = null)
    {
        ProblemList problems = new();
        RecipeVariables variables = new(recipe, environment ?? Environment, problems);
        var step = await new StepEvaluator(recipe, variables, problems).EvaluateAsync(recipe.Steps[0], CancellationToken.None);
        return (step, problems);
    }
}

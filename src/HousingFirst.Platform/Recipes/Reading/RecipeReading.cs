using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Reading;

/// <summary>A recipe, or why there is none. A recipe may be there beside errors; it is then for showing, not for running.</summary>
internal sealed record RecipeReading(Recipe? Recipe, IReadOnlyList<RecipeProblem> Problems)
{
    public bool HasErrors => Problems.Any(problem => problem.Severity == RecipeProblemSeverity.Error);
}

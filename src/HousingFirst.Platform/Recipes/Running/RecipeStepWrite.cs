namespace HousingFirst.Platform.Recipes.Running;

/// <param name="Recipe">The recipe, or the inner one, that wrote it.</param>
/// <param name="Step">The step's name as the file spells it.</param>
internal sealed record RecipeStepWrite(string Recipe, string Step, RecipeWrite Write);

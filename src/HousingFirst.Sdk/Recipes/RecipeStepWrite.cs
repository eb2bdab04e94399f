namespace HousingFirst.Sdk.Recipes;

/// <summary>Something written in the run of a recipe, and by which of its steps.</summary>
/// <param name="Recipe">The recipe, or the inner one, that wrote it.</param>
/// <param name="Step">The step's name as the file spells it.</param>
/// <param name="Write">What was written.</param>
public sealed record RecipeStepWrite(string Recipe, string Step, RecipeWrite Write);

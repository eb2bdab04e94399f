using HousingFirst.Platform.Recipes.Reading;

namespace HousingFirst.Platform.Recipes;

/// <summary>A recipe of the catalog.</summary>
/// <param name="Origin">Where it comes from, for people: a file, or a module and the file inside it.</param>
internal sealed record CatalogRecipe(string Origin, RecipeReading Reading)
{
    public string Name => Reading.Recipe?.Name ?? "";
}

using HousingFirst.Platform.Recipes.Validation;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Running;

/// <summary>What a run finds in the host and in the portal.</summary>
/// <param name="EnabledSteps">The steps of the portal's enabled features; asked anew before each step, because a step may enable more.</param>
internal sealed record RecipeSurroundings(
    RecipeVocabulary Vocabulary, IRecipeCatalog Catalog, Func<IReadOnlyList<IRecipeStep>> EnabledSteps);

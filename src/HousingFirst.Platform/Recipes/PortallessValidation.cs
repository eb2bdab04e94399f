using HousingFirst.Platform.Recipes.Expressions;
using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Platform.Recipes.Validation;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes;

/// <summary>Validates a recipe before there is a portal for it.</summary>
internal sealed class PortallessValidation(RecipeValidator validator, TimeProvider clock)
{
    public Task<IReadOnlyList<RecipeProblem>> ValidateAsync(RecipeReading reading, CancellationToken cancellationToken) =>
        validator.ValidateAsync(reading, new RecipeEnvironment { Portal = "validate", Now = clock.GetUtcNow() }, cancellationToken);
}

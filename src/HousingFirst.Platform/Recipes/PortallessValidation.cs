using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Recipes.Expressions;
using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Platform.Recipes.Validation;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes;

/// <summary>Validates a recipe before there is a portal for it.</summary>
internal sealed class PortallessValidation(IServiceScopeFactory scopes, TimeProvider clock)
{
    public async Task<IReadOnlyList<RecipeProblem>> ValidateAsync(RecipeReading reading, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();

        // The steps are made to be asked their names; none of them runs, so the database that they are given is never opened.
        scope.ServiceProvider.GetRequiredService<PortalDatabaseScope>().Database = new PortalDatabase.Sqlite("names-only");
        return await scope.ServiceProvider.GetRequiredService<RecipeValidator>()
            .ValidateAsync(reading, new RecipeEnvironment { Portal = "validate", Now = clock.GetUtcNow() }, cancellationToken);
    }
}

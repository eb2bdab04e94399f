using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Modules;
using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Recipes.Running;
using HousingFirst.Platform.Recipes.Validation;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Recipes;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Recipes;

internal static class RecipesServiceCollectionExtensions
{
    /// <summary>
    /// Recipes. The platform's own steps are there in every portal; those of modules where their feature is on.
    /// </summary>
    public static IServiceCollection AddRecipes(this IServiceCollection services, params Type[] ownSteps)
    {
        foreach (var step in ownSteps.Append(typeof(RecipesStep)))
        {
            services.AddScoped(typeof(IRecipeStep), step);
        }

        services.AddSingleton<IRecipeCatalog>(provider => new RecipeCatalog(
            [.. provider.GetRequiredService<ModuleSet>().Instances<EmbeddedRecipes>().Select(recipes => recipes.Instance)],
            Path.Combine(AppContext.BaseDirectory, provider.GetRequiredService<IOptions<HostOptions>>().Value.RecipesPath)));
        services.AddSingleton<RecipeFinder>();
        services.AddSingleton(Vocabulary);
        services.AddSingleton<RecipeValidator>();
        services.AddScoped<RecipeLedger>();
        services.AddScoped<RecipeParameters>();
        services.AddScoped(provider => new RecipeSurroundings(
            provider.GetRequiredService<RecipeVocabulary>(),
            provider.GetRequiredService<IRecipeCatalog>(),
            () => [.. provider.GetServices<IRecipeStep>(), .. provider.GetRequiredService<IPortalExtensions>().All<IRecipeStep>()]));
        services.AddScoped<RecipeRunner>();
        return services;
    }

    private static RecipeVocabulary Vocabulary(IServiceProvider provider)
    {
        // Steps are made to be asked their names; none of them runs, so the database that they are given is never opened.
        using var scope = provider.CreateScope();
        scope.ServiceProvider.GetRequiredService<PortalDatabaseScope>().Database = new PortalDatabase.Sqlite("names-only");
        var modules = provider.GetRequiredService<ModuleSet>();
        var ofModules = modules.Extensions(typeof(IRecipeStep))
            .Select(extension => (IRecipeStep)(extension.Instance ?? scope.ServiceProvider.GetRequiredService(extension.Implementation!)));
        return new()
        {
            Steps = [.. scope.ServiceProvider.GetServices<IRecipeStep>().Concat(ofModules).Select(step => step.Name)],
            Features = [.. modules.Features.All.Select(feature => feature.Id)],
        };
    }
}

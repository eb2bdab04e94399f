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
        services.AddScoped(Vocabulary);
        services.AddScoped<RecipeValidator>();
        services.AddSingleton<PortallessValidation>();
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
        var modules = provider.GetRequiredService<ModuleSet>();
        var ofModules = modules.Extensions(typeof(IRecipeStep))
            .Select(extension => (IRecipeStep)(extension.Instance ?? provider.GetRequiredService(extension.Implementation!)));
        return new()
        {
            Steps = [.. provider.GetServices<IRecipeStep>().Concat(ofModules).Select(step => step.Name)],
            Features = [.. modules.Features.All.Select(feature => feature.Id)],
        };
    }
}

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
        services.AddSingleton(provider => Vocabulary(services, provider.GetRequiredService<ModuleSet>()));
        services.AddSingleton<RecipeValidator>();
        services.AddSingleton<PortallessValidation>();
        services.AddScoped<RecipeLedger>();
        services.AddScoped<RecipeParameters>();
        services.AddScoped(provider => new RecipeSurroundings(
            provider.GetRequiredService<RecipeVocabulary>(),
            provider.GetRequiredService<IRecipeCatalog>(),
            () => [.. provider.GetServices<IRecipeStep>(), .. provider.GetRequiredService<IPortalExtensions>().All<IRecipeStep>()]));
        services.AddScoped<RecipeRunner>();
        services.AddScoped<IPortalRecipes, PortalRecipes>();
        services.AddSingleton<IRecipeTexts, RecipeTexts>();
        return services;
    }

    private static RecipeVocabulary Vocabulary(IServiceCollection services, ModuleSet modules)
    {
        var own = services.Where(service => service.ServiceType == typeof(IRecipeStep)).Select(service => service.ImplementationType);
        var ofModules = modules.Extensions(typeof(IRecipeStep)).Select(extension => extension.Implementation ?? extension.Instance?.GetType());
        return new()
        {
            Steps = [.. own.Concat(ofModules).OfType<Type>().Select(StepNames.Of)],
            Features = [.. modules.Features.All.Select(feature => feature.Id)],
        };
    }
}

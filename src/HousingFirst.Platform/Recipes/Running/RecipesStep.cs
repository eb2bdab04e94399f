using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Running;

/// <summary>The step <c>recipes</c>: runs other recipes by name, after itself.</summary>
internal sealed class RecipesStep : IRecipeStep
{
    public string Name => "recipes";

    public Task RunAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        foreach (var value in context.Step.GetObjects("Values", context.Report))
        {
            if (value.GetRequiredString("name", context.Report) is { } name)
            {
                context.Requests.Run(name, value);
            }
        }

        return Task.CompletedTask;
    }
}

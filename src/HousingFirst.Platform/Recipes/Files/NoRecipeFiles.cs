using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Files;

/// <summary>For a recipe that came without a folder, such as pasted text.</summary>
internal sealed class NoRecipeFiles : IRecipeFiles
{
    public Task<RecipeFile> OpenAsync(string path, CancellationToken cancellationToken) =>
        Task.FromResult(RecipeFile.Refused(RecipePaths.IsSafe(path) ? RecipeFileProblem.Missing : RecipeFileProblem.UnsafePath));
}

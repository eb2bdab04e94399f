using System.Reflection;
using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Files;

/// <summary>Files embedded beside a recipe in a module's assembly.</summary>
/// <param name="folder">Folder of the recipe within the assembly, without a slash at its end.</param>
internal sealed class EmbeddedRecipeFiles(Assembly assembly, string folder, RecipeLimits limits) : IRecipeFiles
{
    public Task<RecipeFile> OpenAsync(string path, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!RecipePaths.IsSafe(path))
        {
            return Task.FromResult(RecipeFile.Refused(RecipeFileProblem.UnsafePath));
        }

        var stream = EmbeddedNames.Open(assembly, $"{folder}/{path}");
        if (stream is null)
        {
            return Task.FromResult(RecipeFile.Refused(RecipeFileProblem.Missing));
        }

        if (stream.Length > limits.AttachedFileBytes)
        {
            stream.Dispose();
            return Task.FromResult(RecipeFile.Refused(RecipeFileProblem.TooLarge));
        }

        return Task.FromResult(RecipeFile.Found(stream));
    }
}

using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Files;

/// <summary>Files in the folder of a recipe on disk.</summary>
internal sealed class FolderRecipeFiles(string folder, RecipeLimits limits) : IRecipeFiles
{
    public Task<RecipeFile> OpenAsync(string path, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Open(path));
    }

    private RecipeFile Open(string path)
    {
        if (!RecipePaths.IsSafe(path) || LeavesByLink(path))
        {
            return RecipeFile.Refused(RecipeFileProblem.UnsafePath);
        }

        FileInfo file = new(Path.Combine(folder, path));
        if (!file.Exists)
        {
            return RecipeFile.Refused(RecipeFileProblem.Missing);
        }

        return file.Length > limits.AttachedFileBytes
            ? RecipeFile.Refused(RecipeFileProblem.TooLarge)
            : RecipeFile.Found(file.OpenRead());
    }

    // A link inside the folder may point anywhere; an unpacked archive can hold one.
    private bool LeavesByLink(string path)
    {
        var at = folder;
        foreach (var segment in path.Split('/'))
        {
            at = Path.Combine(at, segment);
            if (Path.Exists(at) && File.GetAttributes(at).HasFlag(FileAttributes.ReparsePoint))
            {
                return true;
            }
        }

        return false;
    }
}

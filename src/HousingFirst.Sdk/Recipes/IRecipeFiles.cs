namespace HousingFirst.Sdk.Recipes;

/// <summary>Files that lie beside a recipe: in its folder, or embedded in its module.</summary>
public interface IRecipeFiles
{
    /// <summary>
    /// Opens a file by its path relative to the recipe's folder, with forward slashes. A path that leads out of the
    /// folder, an absolute one and a file above the size limit are refused; the answer says which.
    /// </summary>
    Task<RecipeFile> OpenAsync(string path, CancellationToken cancellationToken);
}

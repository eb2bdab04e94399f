namespace HousingFirst.Sdk.Recipes;

/// <summary>Why a file beside a recipe cannot be given.</summary>
public enum RecipeFileProblem
{
    /// <summary>There is no problem.</summary>
    None,

    /// <summary>No file has that path.</summary>
    Missing,

    /// <summary>The path is absolute, leads out of the recipe's folder or holds characters that a path may not.</summary>
    UnsafePath,

    /// <summary>The file is above the size limit.</summary>
    TooLarge,
}

namespace HousingFirst.Sdk.Recipes;

/// <summary>Plans and applies recipes in the current portal for the person who asks, by the machinery of the command line.</summary>
public interface IPortalRecipes
{
    /// <summary>The recipes that were applied to the portal, the newest first.</summary>
    Task<IReadOnlyList<AppliedRecipe>> ListAsync(CancellationToken cancellationToken);

    /// <summary>What applying the file would do. Leaves no trace.</summary>
    /// <param name="fileName">What the file is called where problems name it.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="cancellationToken">Cancels the plan.</param>
    Task<RecipeRunResult> PlanAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);

    /// <summary>
    /// Applies the file, whole or not at all. Roles are changed by administrators alone: a right that somebody does not have is not given in a
    /// file either. It counts from the next request on.
    /// </summary>
    /// <param name="fileName">What the file is called where problems name it.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="skipUnsupported">Whether what the platform does not carry is left out.</param>
    /// <param name="cancellationToken">Cancels before it is committed.</param>
    Task<RecipeRunResult> ApplyAsync(string fileName, ReadOnlyMemory<byte> content, bool skipUnsupported, CancellationToken cancellationToken);
}

namespace HousingFirst.Platform.Recipes;

/// <summary>The recipes that can be run by name: those of the modules and those in the host's folder.</summary>
internal interface IRecipeCatalog
{
    /// <summary>Every recipe, in the order of modules, then files. One that cannot be read is there with its problems.</summary>
    Task<IReadOnlyList<CatalogRecipe>> ListAsync(CancellationToken cancellationToken);
}

using HousingFirst.Platform.Recipes.Files;
using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Sdk.Modules;

namespace HousingFirst.Platform.Recipes;

/// <summary>Reads the recipes of the modules and of the host's folder, anew each time: they are few and small, and files change.</summary>
internal sealed class RecipeCatalog(IReadOnlyList<EmbeddedRecipes> embedded, string? folder) : IRecipeCatalog
{
    // Compared as Orchard does, case and all.
    private const string Ending = ".recipe.json";

    public async Task<IReadOnlyList<CatalogRecipe>> ListAsync(CancellationToken cancellationToken)
    {
        List<CatalogRecipe> recipes = [];
        foreach (var set in embedded.Distinct())
        {
            foreach (var name in EmbeddedNames.All(set.Assembly).Where(name => IsRecipeIn(set.Folder, name)))
            {
                recipes.Add(await ReadEmbeddedAsync(set, name, cancellationToken));
            }
        }

        if (folder is not null && Directory.Exists(folder))
        {
            foreach (var path in Directory.EnumerateFiles(folder).Where(IsRecipe).Order(StringComparer.Ordinal))
            {
                recipes.Add(new(path, await RecipeReader.ReadFileAsync(path, cancellationToken)));
            }
        }

        return recipes;
    }

    private static bool IsRecipeIn(string folder, string name) =>
        name.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal) && IsRecipe(name);

    private static bool IsRecipe(string name) => name.EndsWith(Ending, StringComparison.Ordinal);

    private static async Task<CatalogRecipe> ReadEmbeddedAsync(EmbeddedRecipes set, string name, CancellationToken cancellationToken)
    {
        var origin = $"{set.Assembly.GetName().Name}/{name}";
        await using var stream = EmbeddedNames.Open(set.Assembly, name) ?? Stream.Null;
        var bytes = new byte[stream.Length];
        await stream.ReadExactlyAsync(bytes, cancellationToken);
        var directory = name[..name.LastIndexOf('/')];
        return new(origin, RecipeReader.Read(origin, bytes, new EmbeddedRecipeFiles(set.Assembly, directory, RecipeLimits.Default)));
    }
}

using HousingFirst.Platform.Recipes.Reading;

namespace HousingFirst.Platform.Recipes;

/// <summary>Finds the recipe that a person means: a file, or the name of one in the catalog.</summary>
internal sealed class RecipeFinder(IRecipeCatalog catalog)
{
    /// <summary>The recipe as read, or one line on why there is none.</summary>
    public async Task<(RecipeReading? Reading, string? Problem)> FindAsync(string recipe, CancellationToken cancellationToken)
    {
        if (File.Exists(recipe))
        {
            return (await RecipeReader.ReadFileAsync(Path.GetFullPath(recipe), cancellationToken), null);
        }

        var named = (await catalog.ListAsync(cancellationToken)).Where(candidate => candidate.Name == recipe).ToList();
        return named.Count switch
        {
            1 => (named[0].Reading, null),
            0 => (null, $"There is no recipe {recipe}: no such file, and `recipe list` has no such name."),
            _ => (null, $"Several recipes are called {recipe}: {string.Join(", ", named.Select(candidate => candidate.Origin))}. Name the file instead."),
        };
    }
}

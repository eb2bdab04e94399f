using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Contents.RecipeSteps;

/// <summary>Tells what became of definitions.</summary>
internal static class DefinitionReport
{
    public static void Tell(IRecipeReport report, IReadOnlyList<DefinitionChange> changes)
    {
        foreach (var change in changes)
        {
            report.Add(ChangeOf(change.Kind), change.IsType ? "content type" : "content part", change.Name, change.ContentHash);
        }
    }

    public static RecipeChange ChangeOf(ContentChangeKind kind) => kind switch
    {
        ContentChangeKind.Unchanged => RecipeChange.Unchanged,
        ContentChangeKind.Created => RecipeChange.Created,
        ContentChangeKind.Updated => RecipeChange.Updated,
        ContentChangeKind.Removed => RecipeChange.Removed,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

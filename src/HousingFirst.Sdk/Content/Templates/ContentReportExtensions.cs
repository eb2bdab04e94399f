using System.Text.Json.Nodes;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Sdk.Content.Templates;

/// <summary>How a recipe step reports what it did to an item.</summary>
public static class ContentReportExtensions
{
    /// <summary>Reports what was written, or why nothing was.</summary>
    /// <param name="report">The report.</param>
    /// <param name="result">What became of the item.</param>
    /// <param name="kind">What the step calls such a thing.</param>
    /// <param name="id">The thing's id.</param>
    /// <param name="hash">Hash of what it says now.</param>
    /// <param name="at">The node of the step that asked for it.</param>
    /// <param name="property">The property in it that is meant.</param>
    public static void Tell(
        this IRecipeReport report, ContentResult result, string kind, string id, string? hash, JsonNode? at, string? property)
    {
        ArgumentNullException.ThrowIfNull(result);
        foreach (var problem in result.Problems)
        {
            report.Error(RecipeText.Of(problem), at, property, $"Correct the portal's item, or leave it out of the step.");
        }

        if (result.Item is null)
        {
            return;
        }

        report.Add(
            result.Kind switch
            {
                ContentChangeKind.Created => RecipeChange.Created,
                ContentChangeKind.Updated => RecipeChange.Updated,
                _ => RecipeChange.Unchanged,
            },
            kind,
            id,
            hash);
    }
}

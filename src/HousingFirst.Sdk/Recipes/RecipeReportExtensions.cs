using System.Text.Json.Nodes;

namespace HousingFirst.Sdk.Recipes;

/// <summary>The words in which a step reports. <c>at</c> is a node of the step, <c>property</c> the one in it that is meant.</summary>
public static class RecipeReportExtensions
{
    /// <summary>The recipe is wrong here: nothing of it will be saved.</summary>
    public static void Error(
        this IRecipeReport report, RecipeText message, JsonNode? at = null, string? property = null, RecipeText? advice = null) =>
        report.Add(RecipeProblemSeverity.Error, message, at, property, advice);

    /// <summary>Worth knowing; the recipe goes on.</summary>
    public static void Warning(
        this IRecipeReport report, RecipeText message, JsonNode? at = null, string? property = null, RecipeText? advice = null) =>
        report.Add(RecipeProblemSeverity.Warning, message, at, property, advice);

    /// <summary>
    /// The recipe asks for something of Orchard's that the platform cannot carry: a foreign feature, part or file. The
    /// step leaves it out and goes on; whether the recipe may be applied without it is the reader's choice.
    /// </summary>
    public static void Unsupported(
        this IRecipeReport report, RecipeText message, JsonNode? at = null, string? property = null, RecipeText? advice = null) =>
        report.Add(RecipeProblemSeverity.Unsupported, message, at, property, advice);

    /// <summary>The step made something. The hash is of what was written and is the base of later upgrades.</summary>
    public static void Created(this IRecipeReport report, string kind, string id, string? contentHash) =>
        report.Add(RecipeChange.Created, kind, id, contentHash);

    /// <summary>The step changed something that was there.</summary>
    public static void Updated(this IRecipeReport report, string kind, string id, string? contentHash) =>
        report.Add(RecipeChange.Updated, kind, id, contentHash);

    /// <summary>The thing was already as the recipe has it, and nothing was written.</summary>
    public static void Unchanged(this IRecipeReport report, string kind, string id, string? contentHash) =>
        report.Add(RecipeChange.Unchanged, kind, id, contentHash);

    /// <summary>The step took something away.</summary>
    public static void Removed(this IRecipeReport report, string kind, string id, string? contentHash) =>
        report.Add(RecipeChange.Removed, kind, id, contentHash);
}

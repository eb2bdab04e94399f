using System.Text.Json.Nodes;

namespace HousingFirst.Sdk.Recipes;

/// <summary>
/// What a run says about itself: the plan shows it, the ledger stores it. Steps call the shorter methods of
/// <see cref="RecipeReportExtensions"/>.
/// </summary>
public interface IRecipeReport
{
    /// <summary>Adds a problem at a node of the step, or at one of its properties. No node means the step itself.</summary>
    void Add(RecipeProblemSeverity severity, RecipeText message, JsonNode? at, string? property, RecipeText? advice);

    /// <summary>Adds something that the step wrote, or found to be right already.</summary>
    void Add(RecipeChange change, string kind, string id, string? contentHash);
}

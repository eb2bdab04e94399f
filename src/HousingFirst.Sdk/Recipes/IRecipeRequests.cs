using System.Text.Json.Nodes;

namespace HousingFirst.Sdk.Recipes;

/// <summary>Takes requests for inner recipes.</summary>
public interface IRecipeRequests
{
    /// <summary>
    /// Runs the recipe of that name after the current step, in the same session, with its own variables.
    /// A name that nobody or more than one has, a cycle, or too deep nesting is reported at <paramref name="at"/>.
    /// </summary>
    void Run(string recipeName, JsonNode? at);
}

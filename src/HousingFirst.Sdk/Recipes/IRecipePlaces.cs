using System.Text.Json.Nodes;

namespace HousingFirst.Sdk.Recipes;

/// <summary>Knows where in the recipe's file the nodes of a step stand.</summary>
public interface IRecipePlaces
{
    /// <summary>
    /// Where <paramref name="at"/>, or its property <paramref name="property"/>, stands. A missing property is placed at
    /// its object, an unknown node at its nearest known parent or at the step.
    /// </summary>
    RecipePlace Find(JsonNode? at, string? property);

    /// <summary>
    /// A 26-character id that depends on portal, recipe, the path of <paramref name="at"/> and the purpose alone.
    /// </summary>
    string NewId(JsonNode at, string purpose);
}

using System.Text.Json.Nodes;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Running;

/// <summary>The inner recipes that one step asked for, in its order.</summary>
internal sealed class StepRequests : IRecipeRequests
{
    private readonly List<(string Name, JsonNode? At)> _asked = [];

    public IReadOnlyList<(string Name, JsonNode? At)> Asked => _asked;

    public void Run(string recipeName, JsonNode? at) => _asked.Add((recipeName, at));
}

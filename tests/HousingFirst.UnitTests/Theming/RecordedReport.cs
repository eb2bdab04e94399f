using System.Text.Json.Nodes;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.UnitTests.Theming;

/// <summary>Keeps what was said: whether it is an error, and at which property.</summary>
internal sealed class RecordedReport : IRecipeReport
{
    public List<(bool IsError, string? Property)> Problems { get; } = [];

    public void Add(RecipeProblemSeverity severity, RecipeText message, JsonNode? at, string? property, RecipeText? advice) =>
        Problems.Add((severity == RecipeProblemSeverity.Error, property));

    public void Add(RecipeChange change, string kind, string id, string? contentHash)
    {
    }
}

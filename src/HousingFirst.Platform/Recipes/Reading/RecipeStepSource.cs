using System.Text.Json.Nodes;

namespace HousingFirst.Platform.Recipes.Reading;

/// <summary>A step as the file has it: its name, and its JSON before any expression was evaluated.</summary>
internal sealed record RecipeStepSource(string Name, JsonObject Json, JsonPlace Place);

using System.Text.Json.Nodes;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Validation;

/// <summary>Checks what can be known of a step without a portal. A step's own run checks the rest.</summary>
internal delegate void StepShape(JsonObject step, IRecipeReport report);

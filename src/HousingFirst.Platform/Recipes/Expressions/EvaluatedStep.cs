using System.Text.Json.Nodes;
using HousingFirst.Platform.Recipes.Reading;

namespace HousingFirst.Platform.Recipes.Expressions;

/// <summary>A step's JSON after evaluation, a copy of the recipe's, with the places of its nodes.</summary>
internal sealed record EvaluatedStep(JsonObject Json, JsonPlaces Places);

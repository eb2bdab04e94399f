using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes;

/// <summary>One thing that a step wrote, or found to be right already.</summary>
/// <param name="ContentHash">Hash of what was written; null where the kind has none.</param>
internal sealed record RecipeWrite(RecipeChange Change, string Kind, string Id, string? ContentHash);

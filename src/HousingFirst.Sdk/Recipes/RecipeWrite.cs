namespace HousingFirst.Sdk.Recipes;

/// <summary>One thing that a step wrote, or found to be right already.</summary>
/// <param name="Change">What became of it.</param>
/// <param name="Kind">What it is, such as <c>role</c> or <c>setting</c>.</param>
/// <param name="Id">Its name or id among its kind.</param>
/// <param name="ContentHash">Hash of what was written; null where the kind has none.</param>
public sealed record RecipeWrite(RecipeChange Change, string Kind, string Id, string? ContentHash);

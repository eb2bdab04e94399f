namespace HousingFirst.Sdk.Recipes;

/// <summary>A recipe file that was applied to the portal.</summary>
/// <param name="Recipe">Name of the recipe; its file's name when it has none.</param>
/// <param name="Version">Its version as the file has it; may be empty.</param>
/// <param name="Hash">SHA-256 of the file.</param>
/// <param name="FirstApplied">When it was applied for the first time.</param>
/// <param name="Things">How many things it wrote that count as its own; none once another file of the same recipe was applied.</param>
public sealed record AppliedRecipe(string Recipe, string Version, string Hash, DateTimeOffset FirstApplied, int Things);

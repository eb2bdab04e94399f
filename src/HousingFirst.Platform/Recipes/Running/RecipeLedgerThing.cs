namespace HousingFirst.Platform.Recipes.Running;

/// <summary>A thing that a recipe wrote, and the hash of what it wrote: the base of a later three-way upgrade.</summary>
internal sealed record RecipeLedgerThing(string Kind, string Id, string? Hash);

namespace HousingFirst.Sdk.Recipes;

/// <summary>What a step did to a thing.</summary>
public enum RecipeChange
{
    /// <summary>The thing was already as the recipe has it.</summary>
    Unchanged,

    /// <summary>The thing is new.</summary>
    Created,

    /// <summary>The thing was there and is different now.</summary>
    Updated,

    /// <summary>The thing is gone.</summary>
    Removed,
}

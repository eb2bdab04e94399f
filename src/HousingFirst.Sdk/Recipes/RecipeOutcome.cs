namespace HousingFirst.Sdk.Recipes;

/// <summary>How a run ended.</summary>
public enum RecipeOutcome
{
    /// <summary>It was planned; applying it would succeed.</summary>
    Planned,

    /// <summary>It was applied and saved.</summary>
    Applied,

    /// <summary>Nothing was saved: the recipe has errors, or holds what cannot be carried and nobody agreed to leave it out.</summary>
    Refused,
}

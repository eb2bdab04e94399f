namespace HousingFirst.Sdk.Recipes;

/// <summary>What a problem does to the recipe.</summary>
public enum RecipeProblemSeverity
{
    /// <summary>Told to the reader; the recipe goes on.</summary>
    Warning,

    /// <summary>Something that the platform cannot carry: a warning in a plan, refused in an apply unless it may be left out.</summary>
    Unsupported,

    /// <summary>Nothing of the recipe is saved.</summary>
    Error,
}

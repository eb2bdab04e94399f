namespace HousingFirst.Sdk.Recipes;

/// <summary>Why a recipe was refused although nothing is wrong with its file.</summary>
public enum RecipeRefusal
{
    /// <summary>It gives what the person who applies it may not give. An administrator can apply it.</summary>
    BeyondRights,

    /// <summary>Somebody else changed the portal at the same moment. The same recipe can be applied again.</summary>
    Overtaken,
}

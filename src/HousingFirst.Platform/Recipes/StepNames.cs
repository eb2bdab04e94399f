using System.Runtime.CompilerServices;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes;

/// <summary>Names of the steps that the platform and its modules carry, for checking a recipe where there is no portal.</summary>
internal static class StepNames
{
    /// <summary>
    /// A step's name is a constant of its class. It is read from an object whose constructor has not run: steps are made of
    /// a portal's services, and a recipe is also validated before there is a portal.
    /// </summary>
    public static string Of(Type step) =>
        ((IRecipeStep)RuntimeHelpers.GetUninitializedObject(step)).Name
        ?? throw new InvalidOperationException($"{step.FullName}.Name is not a constant; write \"public string Name => ...\".");
}

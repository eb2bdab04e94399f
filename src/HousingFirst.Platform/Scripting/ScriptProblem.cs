using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Scripting;

/// <param name="Message">What is wrong; null for an error that was told already.</param>
/// <param name="Position">Index of the character in the script at which it shows.</param>
internal sealed record ScriptProblem(ScriptProblemKind Kind, RecipeText? Message, int Position)
{
    public override string ToString() => $"{Message} (character {Position + 1} of the script)";
}

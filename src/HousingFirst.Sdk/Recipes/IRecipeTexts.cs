using Microsoft.Extensions.Localization;

namespace HousingFirst.Sdk.Recipes;

/// <summary>Tells people what a recipe's run says, in the language of the portal that they are in.</summary>
public interface IRecipeTexts
{
    /// <summary>
    /// The sentence in the culture of now: English as the code has it, every other language from the <c>Resources/RecipeTexts.resx</c> of
    /// whichever module, or the platform, has its words. Where nobody has, it is given in English and marked as not found, so that the page
    /// can say which language it is.
    /// </summary>
    LocalizedString Say(RecipeText text);

    /// <summary>
    /// What people call a step, out of the <c>Resources/ModuleTexts.resx</c> of its module, under <c>recipe.step.</c> and its name in lower case;
    /// the name itself where the module has no word.
    /// </summary>
    string NameOfStep(string step);

    /// <summary>
    /// What people call a kind of thing that steps write (<see cref="RecipeWrite.Kind"/>), in the same way under <c>recipe.kind.</c>
    /// </summary>
    string NameOfKind(string kind);
}

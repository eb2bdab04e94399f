using Microsoft.Extensions.Localization;

namespace HousingFirst.Sdk.Recipes;

/// <summary>Tells people what a recipe's run says, in the language of the portal that they are in.</summary>
public interface IRecipeTexts
{
    /// <summary>
    /// The sentence in the culture of now: English as the code has it, every other language from the <c>Resources/RecipeTexts.resx</c> of whichever
    /// module, or the platform, has its words. Where nobody has, it is given in English and marked as not found, so that the page can say
    /// which language it is.
    /// </summary>
    LocalizedString Say(RecipeText text);
}

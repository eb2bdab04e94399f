using HousingFirst.Sdk.Recipes;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Desk;

/// <summary>
/// Why an item was refused, in words for who wrote it: each module's stand in its <c>Resources/ModuleTexts.resx</c>, keyed by the rule's code, and
/// are those that recipes tell. A rule without words is told by its place.
/// </summary>
internal sealed class ProblemTexts(IRecipeTexts texts, IStringLocalizerFactory localizers)
{
    public string Say(ContentProblem problem)
    {
        var own = typeof(ProblemTexts).Assembly.GetName().Name!; // an assembly of ours has a name
        var said = texts.Say(RecipeText.Of(problem));
        return said.ResourceNotFound ? localizers.Create("ModuleTexts", own)["content.other", problem.Path].Value : said.Value;
    }
}

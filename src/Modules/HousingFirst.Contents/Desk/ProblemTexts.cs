using HousingFirst.Sdk.Content.Checks;
using HousingFirst.Sdk.Modules;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Desk;

/// <summary>
/// Why an item was refused, in words for who wrote it: each module's stand in its <c>Resources/ModuleTexts.resx</c>, keyed by the rule's code. A
/// rule without words is told by its place.
/// </summary>
internal sealed class ProblemTexts(IPortalExtensions extensions, IStringLocalizerFactory localizers)
{
    private const string Texts = "ModuleTexts";

    public string Say(ContentProblem problem)
    {
        var own = typeof(ProblemTexts).Assembly.GetName().Name!; // an assembly of ours has a name
        var modules = extensions.All<IContentHandler>().Concat<object>(extensions.All<IContentCheck>())
            .Select(rule => rule.GetType().Assembly.GetName().Name!).Prepend(own).Distinct(StringComparer.Ordinal);
        return modules.Select(module => Say(localizers.Create(Texts, module), problem)).FirstOrDefault(text => !text.ResourceNotFound)?.Value
            ?? localizers.Create(Texts, own)["content.other", problem.Path].Value;
    }

    private static LocalizedString Say(IStringLocalizer texts, ContentProblem problem) =>
        problem.Arguments.Count == 0 ? texts[problem.Code] : texts[problem.Code, [.. problem.Arguments]];
}

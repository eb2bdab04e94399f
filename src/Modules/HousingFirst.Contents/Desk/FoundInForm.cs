using HousingFirst.Sdk.Content.Checks;
using HousingFirst.Sdk.Content.Editing;

namespace HousingFirst.Contents.Desk;

/// <summary>What the checks found in an item, as its form tells it.</summary>
/// <param name="Text">What it is, and how to mend it.</param>
/// <param name="Place">What people call the place; empty when the form has none for it.</param>
/// <param name="Input">Name of the input to go to, or null.</param>
/// <param name="IsSerious">Whether it keeps the item from readers.</param>
internal sealed record FoundInForm(string Text, string Place, string? Input, bool IsSerious)
{
    public static FoundInForm Of(ContentFinding finding, ContentItemEdit form, ProblemTexts texts)
    {
        var (element, input) = InputAt(form, finding.Problem.Path);
        return new(texts.Say(finding.Problem), element is null || input is null ? "" : EditLabels.Of(element, input), input?.Name, finding.IsSerious);
    }

    /// <summary>The input that shows a place in the item: the one of that name, or the first of those that share the longest way there.</summary>
    public static (EditElement? Element, EditInput? Input) InputAt(ContentItemEdit form, string path)
    {
        if (path.Length == 0)
        {
            return (null, null);
        }

        var all = form.Inputs().ToArray();
        for (var way = path; way.Length > 0; way = way[..Math.Max(way.LastIndexOf('.'), 0)])
        {
            var at = Array.Find(all, at => at.Input.Name == way || at.Input.Name.StartsWith(way + ".", StringComparison.Ordinal));
            if (at.Input is not null)
            {
                return at;
            }
        }

        return (null, null);
    }
}

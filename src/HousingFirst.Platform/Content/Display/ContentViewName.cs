namespace HousingFirst.Platform.Content.Display;

/// <summary>What is to be shown, as views are named by it.</summary>
/// <param name="Kind"><c>Content</c>, <c>Part</c> or <c>Field</c>.</param>
/// <param name="Specific">The content type, the part's attached name, or part and field.</param>
/// <param name="General">The stereotype, the part's own name, or the field's type; empty for none.</param>
/// <param name="DisplayType">How it is shown.</param>
/// <param name="HasCommonForm">Whether the view without any name shows it when no other does.</param>
internal sealed record ContentViewName(string Kind, string Specific, string General, string DisplayType, bool HasCommonForm)
{
    /// <summary>The display type of forms. A view that shows an item to readers never stands in for one that lets it be edited.</summary>
    public const string Form = "Edit";

    /// <summary>Whether a form is meant.</summary>
    public bool IsForm => DisplayType == Form;

    /// <summary>Names of view files, the most specific first.</summary>
    public IEnumerable<string> Candidates()
    {
        string[] names = Specific == General ? [Specific] : [Specific, General];
        foreach (var name in names.Where(IsFileName))
        {
            yield return $"{Kind}-{name}.{DisplayType}";
            if (!IsForm)
            {
                yield return $"{Kind}-{name}";
            }
        }

        if (HasCommonForm)
        {
            yield return $"{Kind}.{DisplayType}";
            if (!IsForm)
            {
                yield return Kind;
            }
        }
    }

    // Names come from recipes; one that could leave the folder has no view.
    private static bool IsFileName(string name) =>
        name.Length > 0 && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-');
}

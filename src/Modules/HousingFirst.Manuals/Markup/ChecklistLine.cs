using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace HousingFirst.Manuals.Markup;

/// <summary>One line of a checklist: <c>- [ ] Text. {#id}</c>.</summary>
/// <param name="Markdown">The text in Markdown.</param>
/// <param name="Id">The id, unchecked; null when it is missing.</param>
public sealed partial record ChecklistLine(string Markdown, string? Id)
{
    /// <summary>Reads an item of a list; null when it is no item of a checklist.</summary>
    public static ChecklistLine? Read(Block item, string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (item is not ListItemBlock { Count: 1 } container || container[0] is not ParagraphBlock paragraph)
        {
            return null;
        }

        var match = Mark().Match(source.Substring(paragraph.Span.Start, paragraph.Span.Length));
        if (!match.Success)
        {
            return null;
        }

        var (text, id) = TrailingId.Split(match.Groups["text"].Value);
        return new(text, id);
    }

    [GeneratedRegex(@"^\[ \] (?<text>[^\n]+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}

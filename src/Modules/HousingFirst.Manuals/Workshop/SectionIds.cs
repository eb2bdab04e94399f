using System.Text.RegularExpressions;
using HousingFirst.Manuals.Markup;
using HousingFirst.Sdk.Content.Routing;

namespace HousingFirst.Manuals.Workshop;

/// <summary>
/// Gives ids to the headings, boxes and lines of checklists that a writer has not given one, so that nobody has to think of them. What has an id
/// keeps it; a heading that has lost its braces gets back the id that it had. Pure: the same text gets the same ids.
/// </summary>
internal static partial class SectionIds
{
    private const int MostOfTitle = 48;
    private const int FirstWords = 5;

    /// <param name="text">The chapter's text.</param>
    /// <param name="chapterId">Begins each new id.</param>
    /// <param name="earlier">The text as it stood before; its ids are not given to anything else.</param>
    /// <param name="elsewhere">Ids that others have given out.</param>
    public static string Fill(string text, string chapterId, string earlier, IEnumerable<string> elsewhere)
    {
        var before = Headings(earlier);
        var taken = In(text).Concat(In(earlier)).Concat(elsewhere).Append(chapterId).ToHashSet(StringComparer.Ordinal);
        var standing = In(text).ToHashSet(StringComparer.Ordinal);
        var isChecklist = false;
        List<string> lines = [];
        foreach (var (line, isCode) in TextLines.Of(text))
        {
            isChecklist = !isCode && line.StartsWith(":::", StringComparison.Ordinal)
                ? line.Contains("checklist", StringComparison.Ordinal)
                : isChecklist;
            lines.Add(isCode ? line : TextLines.LevelOf(line) > 1 ? OfHeading(line) : OfBox(line) ?? (isChecklist ? OfItem(line) : line));
        }

        return string.Join('\n', lines);

        string OfHeading(string line)
        {
            var (words, id) = TrailingId.Split(line.TrimEnd());
            if (id is not null)
            {
                return line;
            }

            var title = words.TrimStart('#').Trim();
            return before.TryGetValue(title, out var old) && standing.Add(old) ? $"{words} {{#{old}}}" : $"{words} {{#{New(title)}}}";
        }

        string? OfBox(string line)
        {
            var box = Opening().Match(line);
            if (!box.Success || line.Contains("{#", StringComparison.Ordinal))
            {
                return box.Success ? line : null;
            }

            var title = box.Groups["title"].Value.Trim().Replace("\"", "", StringComparison.Ordinal);
            var kind = box.Groups["kind"].Value;
            return title.StartsWith('{') || title.Length == 0 ? line : $"::: {kind} {{#{New(title)} title=\"{title}\"}}";
        }

        string OfItem(string line) => Item().Match(line) is { Success: true } item && TrailingId.Split(line.TrimEnd()).Id is null
            ? $"{line.TrimEnd()} {{#{New("tjek " + string.Join(' ', item.Groups["text"].Value.Split(' ').Take(FirstWords)))}}}"
            : line;

        string New(string title)
        {
            var slug = Slug.From(title);
            slug = slug.Length > MostOfTitle ? slug[..MostOfTitle].Trim('-') : slug;
            var id = slug.Length == 0 ? chapterId + "-afsnit" : $"{chapterId}-{slug}";
            var free = id;
            for (var number = 2; !taken.Add(free); number++)
            {
                free = $"{id}-{number}";
            }

            return free;
        }
    }

    /// <summary>All ids that a text gives out, in its order.</summary>
    public static IEnumerable<string> In(string text) => PlacedIn(text).Select(placed => placed.Id);

    /// <summary>The same with the line of each, from 1.</summary>
    public static IEnumerable<(string Id, int Line)> PlacedIn(string text) => TextLines.Of(text)
        .SelectMany((line, at) => line.IsCode ? [] : Braces().Matches(line.Line).Select(match => (match.Groups["id"].Value, at + 1)));

    private static Dictionary<string, string> Headings(string text)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (line, _) in TextLines.Of(text).Where(line => !line.IsCode && TextLines.LevelOf(line.Line) > 1))
        {
            if (TrailingId.Split(line.TrimEnd()) is { Id: { } id } split)
            {
                ids.TryAdd(split.Text.TrimStart('#').Trim(), id);
            }
        }

        return ids;
    }

    [GeneratedRegex(@"\{#(?<id>[^{}\s""]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Braces();

    [GeneratedRegex(@"^:::\s*(?<kind>[a-z]+)(\s+(?<title>.*))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^- \[ \] (?<text>\S.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Item();
}

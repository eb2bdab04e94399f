using System.Net;
using System.Text;

namespace HousingFirst.Search.Content;

/// <summary>The words of authors' texts without their markup, near enough for finding them. In one pass, whatever the text.</summary>
internal static class PlainWords
{
    public static string OfHtml(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var plain = new StringBuilder(html.Length);
        var isTag = false;
        for (var at = 0; at < html.Length; at++)
        {
            var character = html[at];
            if (character == '<')
            {
                isTag = true;
                // Blocks follow each other without a space; letters inside a word do not.
                if (IsBlock(html.AsSpan(at)))
                {
                    plain.Append('\n');
                }
            }
            else if (character == '>' && isTag)
            {
                isTag = false;
            }
            else if (!isTag)
            {
                plain.Append(character);
            }
        }

        return Lines(WebUtility.HtmlDecode(plain.ToString()));
    }

    public static string OfMarkdown(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var plain = new StringBuilder(markdown.Length);
        for (var at = 0; at < markdown.Length; at++)
        {
            var character = markdown[at];
            if (character == ']' && at + 1 < markdown.Length && markdown[at + 1] == '(' && markdown.IndexOf(')', at) is > 0 and var end && end - at < 500)
            {
                // The address of a link.
                at = end;
            }
            else if (character is not ('#' or '*' or '_' or '`' or '>' or '[' or ']' or '!' or '|' or '~') || !IsMark(markdown, at))
            {
                plain.Append(character);
            }
        }

        return Lines(plain.ToString());
    }

    private static bool IsMark(string markdown, int at) => markdown[at] != '!' || (at + 1 < markdown.Length && markdown[at + 1] == '[');

    private static bool IsBlock(ReadOnlySpan<char> tag)
    {
        tag = tag[1..].TrimStart('/');
        foreach (var name in (ReadOnlySpan<string>)["p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "br", "td", "th", "tr", "ul", "ol", "dt", "dd", "blockquote", "section"])
        {
            if (tag.StartsWith(name, StringComparison.OrdinalIgnoreCase) && tag.Length > name.Length && tag[name.Length] is '>' or ' ' or '/')
            {
                return true;
            }
        }

        return false;
    }

    private static string Lines(string text) =>
        string.Join('\n', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}

using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HousingFirst.Sdk.Content.Fields;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Media;

namespace HousingFirst.Contents.Files;

/// <summary>Files are known by their shape, wherever they stand: the paths of a media field, and addresses in texts of any kind.</summary>
internal sealed partial class MediaUseIndexProvider : IndexProvider<ContentItem, MediaUseIndex>
{
    private const int MostFiles = 1000;
    private const int LongestPath = 400;

    private static readonly SearchValues<char> Ends = SearchValues.Create("\"'<>?#\n\r");
    private static readonly SearchValues<char> Opens = SearchValues.Create("\"'<>()\n ");

    public override int Version => 2;

    public override IEnumerable<MediaUseIndex> MapMany(ContentItem document) => !document.Published && !document.Latest
        ? []
        : Paths(document.Content).Where(path => path.Length is > 0 and <= LongestPath).Select(MediaFile.KeyOf).Distinct(StringComparer.Ordinal).Take(MostFiles)
            .Select(path => new MediaUseIndex(path, document.ContentItemId));

    private static IEnumerable<string> Paths(JsonObject content)
    {
        Stack<(string Name, JsonNode Node)> open = new([("", content)]);
        while (open.TryPop(out var at))
        {
            switch (at.Node)
            {
                case JsonObject inner:
                    foreach (var (name, value) in inner.Where(property => property.Value is not null))
                    {
                        open.Push((name, value!)); // null was left out
                    }

                    break;
                case JsonArray list:
                    foreach (var value in list.OfType<JsonNode>())
                    {
                        open.Push((at.Name, value));
                    }

                    break;
                case JsonValue text when text.GetValueKind() == JsonValueKind.String:
                    foreach (var path in In(at.Name, text.GetValue<string>()))
                    {
                        yield return path;
                    }

                    break;
            }
        }
    }

    private static IEnumerable<string> In(string property, string text) => property == nameof(MediaField.Paths)
        ? [text.TrimStart('/')]
        : text.Contains("media/", StringComparison.OrdinalIgnoreCase)
            ? Start().Matches(text).SelectMany(match => From(text, match.Index + match.Length)).Select(Uri.UnescapeDataString)
            : [];

    /// <summary>
    /// What an address may be that begins before a place. It ends differently in Markdown, between angle brackets and in an attribute, so several are
    /// told: a path too many names no file, one too few lets a file that is used go unasked.
    /// </summary>
    private static IEnumerable<string> From(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny(Ends) is var at && at < 0 ? text.Length : start + at;
        if (end < text.Length && IsClosedBy(text, start, text[end]))
        {
            yield return text[start..end];
        }

        // Markdown takes brackets in pairs; the first that closes none ends the address.
        var word = text[start..end].Split(' ', '\t')[0].Replace("\\(", "(", StringComparison.Ordinal).Replace("\\)", ")", StringComparison.Ordinal);
        var (open, length) = (0, 0);
        while (length < word.Length && (open += word[length] switch { '(' => 1, ')' => -1, _ => 0 }) >= 0)
        {
            length++;
        }

        yield return word[..length];
    }

    // Blanks stand in an address only where something was opened before it.
    private static bool IsClosedBy(string text, int start, char end)
    {
        var before = text.AsSpan(0, start);
        return before.LastIndexOfAny(Opens) is >= 0 and var opened
            && (before[opened], end) is ('<', '>') or ('"', '"' or '?' or '#') or ('\'', '\'' or '?' or '#');
    }

    [GeneratedRegex("""(^|[~/("'=\s<])media/""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Start();
}

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
    private const int MostFiles = 500;
    private const int LongestPath = 400;

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
            ? Address().Matches(text).Select(match => Uri.UnescapeDataString(match.Groups["path"].Value))
            : [];

    [GeneratedRegex("""(^|[~/("'=\s])media/(?<path>[^\s"'()<>?#\\]+)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Address();
}

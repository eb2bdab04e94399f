using System.Globalization;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HousingFirst.Platform.Content.Display;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Checks;
using HousingFirst.Sdk.Content.Fields;

namespace HousingFirst.Platform.Content.Checks;

/// <summary>
/// Finds the texts of an item: every string in it, under the name that its place has in forms, also those that no editor knows. A text named
/// <c>Markdown</c> or <c>Html</c> is read as readers get it, an object with a <c>Url</c> as a link, one with <c>Paths</c> as files. Pure.
/// </summary>
internal sealed class PassageReader
{
    // Deeper than any item; what is nested further is not looked through, because it is not shown either.
    private const int MaxDepth = 60;
    private const string Markdown = ".Markdown";
    private const string Html = ".Html";
    private const string Url = "Url";

    private static readonly string[] PictureEndings = [".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"];

    private readonly List<ContentPassage> _passages = [];

    public static IReadOnlyList<ContentPassage> Read(ContentItem item)
    {
        PassageReader reader = new();
        reader.Walk(item.Content, "", isInside: false, depth: 0);
        return reader._passages;
    }

    private void Walk(JsonNode? node, string path, bool isInside, int depth)
    {
        if (depth > MaxDepth)
        {
            return;
        }

        switch (node)
        {
            case JsonObject found:
                Files(found, path, isInside);
                foreach (var (name, value) in found)
                {
                    Walk(value, path.Length == 0 ? name : $"{path}.{name}", isInside, depth + 1);
                }

                break;
            case JsonArray list:
                for (var place = 0; place < list.Count; place++)
                {
                    var id = IdOf(list[place]);
                    Walk(list[place], $"{path}.{id ?? place.ToString(CultureInfo.InvariantCulture)}", isInside || id is not null, depth + 1);
                }

                break;
            case JsonValue value when value.TryGetValue(out string? text) && !string.IsNullOrWhiteSpace(text):
                _passages.Add(Passage(path, text) with { IsInside = isInside });
                break;
            default:
                break;
        }
    }

    // Files stand beside what is said of them, at the same places.
    private void Files(JsonObject found, string path, bool isInside)
    {
        if (found[nameof(MediaField.Paths)] is not JsonArray files)
        {
            return;
        }

        var said = found[nameof(MediaField.MediaTexts)] as JsonArray;
        for (var place = 0; place < files.Count; place++)
        {
            if (TextOf(files[place]) is { Length: > 0 } file
                && Array.Exists(PictureEndings, ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            {
                var text = (place < said?.Count ? TextOf(said[place]) : null)?.Trim();
                _passages.Add(new(string.Create(CultureInfo.InvariantCulture, $"{path}.{nameof(MediaField.MediaTexts)}.{place}"), "")
                {
                    IsInside = isInside,
                    Pictures = [new(file, text is { Length: > 0 } ? text : null)],
                });
            }
        }
    }

    private static ContentPassage Passage(string path, string text) =>
        path.EndsWith(Markdown, StringComparison.Ordinal) ? Markup(path, text, MarkdownRenderer.Render(text), mayBeDecoration: false)
        : path.EndsWith(Html, StringComparison.Ordinal) ? Markup(path, text, text, mayBeDecoration: true)
        : path.EndsWith("." + Url, StringComparison.Ordinal) ? new(path, text) { Links = [new(text.Trim(), text)] }
        : new(path, text);

    // Only HTML can say that a picture is decoration, by an empty text; Markdown has an empty one when nobody wrote any.
    private static ContentPassage Markup(string path, string text, string html, bool mayBeDecoration)
    {
        using var document = new HtmlParser().ParseDocument(html);
        return new(path, text)
        {
            Words = document.Body?.TextContent ?? "",
            Headings =
            [
                .. document.QuerySelectorAll("h1, h2, h3, h4, h5, h6")
                    .Select(heading => new PassageHeading(heading.LocalName[1] - '0', Spoken(heading))),
            ],
            Links =
            [
                .. document.QuerySelectorAll("a[href]").Where(IsRead)
                    .Select(link => new PassageLink((link.GetAttribute("href") ?? "").Trim(), Spoken(link))),
            ],
            Pictures =
            [
                .. document.QuerySelectorAll("img").Select(picture => new PassagePicture(
                    picture.GetAttribute("src") ?? "",
                    picture.GetAttribute("alt")?.Trim() is { } said && (said.Length > 0 || mayBeDecoration) ? said : null)),
            ],
        };
    }

    // The way back from a footnote has an arrow that Markdown wrote itself.
    private static bool IsRead(IElement link) => !link.ClassList.Contains("footnote-back-ref");

    private static string Spoken(IElement element)
    {
        var pictures = element.QuerySelectorAll("img").Select(picture => picture.GetAttribute("alt"));
        return string.Join(' ', pictures.Prepend(element.TextContent).Prepend(element.GetAttribute("aria-label"))).Trim();
    }

    // An item inside is named by its id, everything else by its place.
    private static string? IdOf(JsonNode? inner) =>
        inner is JsonObject item && TextOf(item[nameof(ContentItem.ContentItemId)]) is { Length: > 0 } id ? id : null;

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}

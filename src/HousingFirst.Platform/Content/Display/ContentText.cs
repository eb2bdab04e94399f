using System.Net;
using System.Text;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Display;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Memory;

namespace HousingFirst.Platform.Content.Display;

internal sealed class ContentText(IHtmlSanitizer sanitizer) : IContentText, IDisposable
{
    private const long MaxCharacters = 8 * 1024 * 1024;

    private readonly MemoryCache _made = new(new MemoryCacheOptions { SizeLimit = MaxCharacters });

    public IHtmlContent Markdown(string? source, PathString pathBase) => Make(source, pathBase, isMarkdown: true);

    public IHtmlContent Html(string? source, PathString pathBase) => Make(source, pathBase, isMarkdown: false);

    public string Excerpt(IHtmlContent text, int maxLength)
    {
        ArgumentNullException.ThrowIfNull(text);
        using StringWriter writer = new();
        text.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        var plain = WithoutTags(FirstParagraph(writer.ToString()));
        if (plain.Length <= maxLength)
        {
            return plain;
        }

        var cut = plain.LastIndexOf(' ', maxLength);
        return plain[..(cut > maxLength / 2 ? cut : maxLength)].TrimEnd(' ', ',', ';', ':', '–', '-') + "…";
    }

    public void Dispose() => _made.Dispose();

    private HtmlString Make(string? source, PathString pathBase, bool isMarkdown)
    {
        if (string.IsNullOrWhiteSpace(source))
        {
            return HtmlString.Empty;
        }

        // What is made depends on the text and the base path alone, so portals may share it.
        var key = (isMarkdown, pathBase.Value, source);
        if (_made.TryGetValue(key, out HtmlString? made))
        {
            return made!;
        }

        var html = sanitizer.Clean(isMarkdown ? MarkdownRenderer.Render(source) : source);
        made = new HtmlString(PortalLinks.Resolve(html, pathBase.Value ?? ""));
        using var entry = _made.CreateEntry(key);
        entry.Size = source.Length + made.Value!.Length;
        entry.Value = made;
        return made;
    }

    // Headings and lists read badly when they are run together; a text without paragraphs has no excerpt.
    private static string FirstParagraph(string html)
    {
        if (!html.Contains('<', StringComparison.Ordinal))
        {
            return html;
        }

        var start = html.IndexOf("<p>", StringComparison.Ordinal);
        var end = start < 0 ? -1 : html.IndexOf("</p>", start, StringComparison.Ordinal);
        return end < 0 ? "" : html[start..end].Replace("<br", " <br", StringComparison.Ordinal);
    }

    private static string WithoutTags(string html)
    {
        StringBuilder plain = new(html.Length);
        var inTag = false;
        foreach (var character in html)
        {
            if (character == '<')
            {
                inTag = true;
            }
            else if (character == '>' && inTag)
            {
                inTag = false;
            }
            else if (!inTag)
            {
                plain.Append(char.IsWhiteSpace(character) ? ' ' : character);
            }
        }

        return string.Join(' ', WebUtility.HtmlDecode(plain.ToString()).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}

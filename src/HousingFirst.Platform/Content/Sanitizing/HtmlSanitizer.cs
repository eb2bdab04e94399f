using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Routing;

namespace HousingFirst.Platform.Content.Sanitizing;

/// <summary>
/// Parses as a browser does, keeps what is allowed and writes it anew. Cleaning is repeated until nothing changes, so that markup
/// which parses differently after cleaning finds no way through; what does not settle is shown as text.
/// </summary>
internal sealed class HtmlSanitizer : IHtmlSanitizer
{
    private const int Rounds = 4;

    // Deeper than any text; a serializer that recurses must not be driven further.
    private const int MaxDepth = 200;

    private static readonly HtmlParserOptions ParserOptions = new() { IsScripting = true };

    public string Clean(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        if (html.AsSpan().IndexOfAny('<', '&') < 0)
        {
            return html;
        }

        if (MarkupDepth.Exceeds(html, MaxDepth))
        {
            return WebUtility.HtmlEncode(html);
        }

        var before = html;
        for (var round = 0; round < Rounds; round++)
        {
            var after = CleanOnce(before);
            if (after is null)
            {
                break;
            }

            if (after == before)
            {
                return after;
            }

            before = after;
        }

        return WebUtility.HtmlEncode(html);
    }

    private static string? CleanOnce(string html)
    {
        HtmlParser parser = new(ParserOptions);
        var document = parser.ParseDocument("<!doctype html><body></body>");
        var body = document.Body!;
        foreach (var node in parser.ParseFragment(html, body).ToArray())
        {
            body.AppendChild(node);
        }

        if (!Filter(body))
        {
            return null;
        }

        using StringWriter writer = new();
        foreach (var node in body.ChildNodes)
        {
            node.ToHtml(writer, HtmlMarkupFormatter.Instance);
        }

        return writer.ToString();
    }

    /// <summary>Walks without recursion. False: nested too deeply.</summary>
    private static bool Filter(IElement root)
    {
        Stack<(INode Node, int Depth)> open = new([(root, 0)]);
        while (open.TryPop(out var at))
        {
            if (at.Depth > MaxDepth)
            {
                return false;
            }

            foreach (var child in at.Node.ChildNodes.ToArray())
            {
                switch (child)
                {
                    case IText:
                        break;
                    case IElement element when IsAllowed(element):
                        FilterAttributes(element);
                        open.Push((element, at.Depth + 1));
                        break;
                    case IElement element when !AllowedMarkup.Dropped.Contains(element.LocalName) && IsHtml(element):
                        Unwrap(element);
                        open.Push((at.Node, at.Depth));
                        break;
                    default:
                        child.Parent!.RemoveChild(child);
                        break;
                }
            }
        }

        return true;
    }

    private static bool IsAllowed(IElement element) => IsHtml(element) && AllowedMarkup.Elements.Contains(element.LocalName);

    private static bool IsHtml(IElement element) => element.NamespaceUri == NamespaceNames.HtmlUri;

    private static void Unwrap(IElement element)
    {
        var parent = element.Parent!;
        foreach (var child in element.ChildNodes.ToArray())
        {
            parent.InsertBefore(child, element);
        }

        parent.RemoveChild(element);
    }

    private static void FilterAttributes(IElement element)
    {
        var own = AllowedMarkup.Attributes.GetValueOrDefault(element.LocalName);
        foreach (var attribute in element.Attributes.ToArray())
        {
            var name = attribute.Name;
            if (!AllowedMarkup.Everywhere.Contains(name) && own?.Contains(name) != true)
            {
                element.RemoveAttribute(name);
            }
            else if (AllowedMarkup.Addresses.Contains(name))
            {
                FilterAddress(element, name, attribute.Value);
            }
        }

        // A page that is opened from here must not reach back.
        if (element.LocalName == "a" && element.HasAttribute("target"))
        {
            element.SetAttribute("rel", "noopener");
        }
    }

    private static void FilterAddress(IElement element, string name, string value)
    {
        var clean = SafeLink.Clean(value);
        if (clean is null)
        {
            element.RemoveAttribute(name);
        }
        else if (clean != value)
        {
            element.SetAttribute(name, clean);
        }
    }
}

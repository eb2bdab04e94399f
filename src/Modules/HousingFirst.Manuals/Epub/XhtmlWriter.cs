using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace HousingFirst.Manuals.Epub;

/// <summary>
/// Writes the HTML of the reading view as XHTML of a book. The HTML is parsed as a browser does and written anew, so that void
/// elements, entities and the namespaces of pictures come right whatever wrote them. What only a portal can do is left out: buttons,
/// checkboxes, boxes that scroll.
/// </summary>
/// <param name="xml">Takes the elements.</param>
/// <param name="links">Turns addresses into the book's.</param>
/// <param name="pictures">The book's pictures by the portal's addresses for them.</param>
internal sealed class XhtmlWriter(XmlWriter xml, EpubLinks links, IReadOnlyDictionary<string, EpubPicture> pictures)
{
    private static readonly HashSet<string> KeptAttributes = new(StringComparer.Ordinal)
    {
        "id", "class", "href", "lang", "dir", "title", "scope", "colspan", "rowspan", "start", "cite", "datetime",
        "aria-label", "aria-labelledby", "aria-describedby", "aria-hidden",
    };

    private readonly Dictionary<string, List<string>> _citations = new(StringComparer.Ordinal);

    private readonly HashSet<EpubPicture> _shown = [];

    /// <summary>Whether a drawing was written into the text.</summary>
    public bool HoldsDrawing { get; private set; }

    /// <summary>The pictures that were put into the text.</summary>
    public ImmutableArray<EpubPicture> Pictures => [.. _shown];

    /// <summary>Ids of the places that cite the entry with that id in the list of sources.</summary>
    public IReadOnlyList<string> CitationsOf(string sourceId) => _citations.GetValueOrDefault(sourceId) ?? [];

    public void Write(string? html)
    {
        if (string.IsNullOrWhiteSpace(html))
        {
            return;
        }

        var parser = new HtmlParser();
        using var document = parser.ParseDocument("<!doctype html>" + html);
        WriteChildren(document.Body!);
    }

    private void WriteChildren(INode parent)
    {
        foreach (var node in parent.ChildNodes)
        {
            switch (node)
            {
                case IElement element:
                    WriteElement(element);
                    break;
                case IText text:
                    xml.WriteString(XhtmlText.Clean(text.Data));
                    break;
            }
        }
    }

    private void WriteElement(IElement element)
    {
        if (element.NamespaceUri == XhtmlText.Svg)
        {
            WriteSvg(element);
            return;
        }

        switch (element.LocalName)
        {
            case "button" or "script" or "style" or "template":
            case "a" when element.ClassList.Contains("hf-anchor"):
            case "p" when element.ClassList.Contains("hf-checklist__bar"):
                return;
            case "input":
                WriteBox();
                return;
            case "img":
                WritePicture(element);
                return;
            case "label":
            case "a" when element.ClassList.Contains("hf-term"):
            case "div" when element.ClassList.Contains("hf-table"):
                WriteChildren(element);
                return;
            case "details":
                // Many readers cannot unfold.
                WriteAs("div", element);
                return;
            case "summary":
                WriteAs("p", element);
                return;
            case "section" when element.ClassList.Contains("hf-box"):
                WriteAs("aside", element);
                return;
            case "a" when element.ParentElement?.ClassList.Contains("hf-cite") == true:
                WriteCitation(element);
                return;
            default:
                WriteAs(element.LocalName, element);
                return;
        }
    }

    private void WriteAs(string name, IElement element)
    {
        xml.WriteStartElement(name, XhtmlText.Html);
        foreach (var attribute in element.Attributes.Where(attribute => KeptAttributes.Contains(attribute.Name)))
        {
            WriteAttribute(element, attribute);
        }

        WriteChildren(element);
        xml.WriteEndElement();
    }

    private void WriteAttribute(IElement element, IAttr attribute)
    {
        var value = attribute.Name switch
        {
            "href" => links.Of(attribute.Value),
            "class" when element.GetAttribute("data-kind") is { } kind => $"{attribute.Value} hf-box--{kind}",
            _ => attribute.Value,
        };
        xml.WriteAttributeString(attribute.Name, XhtmlText.Clean(value));
    }

    // Each citation can be come back to from the list of sources.
    private void WriteCitation(IElement element)
    {
        var href = element.GetAttribute("href") ?? "";
        var source = href.TrimStart('#');
        if (!_citations.TryGetValue(source, out var places))
        {
            _citations.Add(source, places = []);
        }

        var id = string.Create(CultureInfo.InvariantCulture, $"{source}.{places.Count + 1}");
        places.Add(id);
        xml.WriteStartElement("a", XhtmlText.Html);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("href", href);
        xml.WriteAttributeString("type", XhtmlText.Ops, "biblioref");
        xml.WriteAttributeString("role", "doc-biblioref");
        if (element.GetAttribute("aria-label") is { } label)
        {
            xml.WriteAttributeString("aria-label", label);
        }

        WriteChildren(element);
        xml.WriteEndElement();
    }

    // One that the book has no room for, or that not every reading system shows, is told in its words.
    private void WritePicture(IElement element)
    {
        var words = XhtmlText.Clean(element.GetAttribute("alt") ?? "");
        if (!pictures.TryGetValue(element.GetAttribute("src") ?? "", out var picture))
        {
            xml.WriteString(words);
            return;
        }

        _shown.Add(picture);
        xml.WriteStartElement("img", XhtmlText.Html);
        xml.WriteAttributeString("src", EpubFiles.FromChapter(picture.File));
        xml.WriteAttributeString("alt", words);
        xml.WriteEndElement();
    }

    // A book cannot remember ticks; on paper and on most readers a square to put a mark into is what helps.
    private void WriteBox()
    {
        xml.WriteStartElement("span", XhtmlText.Html);
        xml.WriteAttributeString("class", "tick");
        xml.WriteAttributeString("aria-hidden", "true");
        xml.WriteString("☐ ");
        xml.WriteEndElement();
    }

    private void WriteSvg(IElement element)
    {
        // The portal's icons stand in a file of the portal.
        if (element.ClassList.Contains("hf-icon"))
        {
            return;
        }

        HoldsDrawing = true;
        xml.WriteStartElement(element.LocalName, XhtmlText.Svg);
        foreach (var attribute in element.Attributes.Where(attribute => IsSafe(attribute.Name)))
        {
            if (attribute.NamespaceUri is { Length: > 0 } space && attribute.Prefix is { Length: > 0 } prefix)
            {
                xml.WriteAttributeString(prefix, attribute.LocalName, space, XhtmlText.Clean(attribute.Value));
            }
            else
            {
                xml.WriteAttributeString(attribute.Name, XhtmlText.Clean(attribute.Value));
            }
        }

        WriteChildren(element);
        xml.WriteEndElement();
    }

    private static bool IsSafe(string name) =>
        XmlReader.IsName(name) && !name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        && !name.StartsWith("xmlns", StringComparison.Ordinal) && !name.StartsWith("data-", StringComparison.Ordinal) && name != "focusable" && name != "tabindex";
}

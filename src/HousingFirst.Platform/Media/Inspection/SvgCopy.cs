using System.Globalization;
using System.Xml;
using HousingFirst.Sdk.Media;

namespace HousingFirst.Platform.Media.Inspection;

/// <summary>One pass through a drawing.</summary>
internal sealed class SvgCopy(XmlReader reader, XmlWriter writer)
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string XLink = "http://www.w3.org/1999/xlink";
    private const int MaxElements = 20_000;
    private const int MaxDepth = 100;
    private const int MaxRepeats = 300;

    // Of each open element: whether others can repeat it, by its name or as part of something that is.
    private readonly Stack<bool> _repeated = [];

    private int _elements;
    private int _repeats;

    public int? Width { get; private set; }

    public int? Height { get; private set; }

    public MediaLeftOut LeftOut { get; private set; }

    public MediaProblem? Make()
    {
        if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "svg" || !IsSvg(reader.NamespaceURI))
        {
            return MediaProblem.NotItsEnding;
        }

        while (!reader.EOF)
        {
            if (_elements > MaxElements || reader.Depth > MaxDepth || _repeats > MaxRepeats)
            {
                return MediaProblem.TooManyParts;
            }

            Step();
        }

        return null;
    }

    // Leaves the reader at what comes next.
    private void Step()
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element when !IsKept():
                reader.Skip();
                return;
            case XmlNodeType.Element when reader.LocalName == "style":
                CopyStylesheet();
                return;
            case XmlNodeType.Element:
                Open();
                break;
            case XmlNodeType.EndElement:
                Close();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when _repeated.Count > 0:
                writer.WriteString(reader.Value);
                break;
        }

        reader.Read();
    }

    private bool IsKept()
    {
        _elements++;
        var isUse = reader.LocalName == "use";
        var isKept = IsSvg(reader.NamespaceURI) && SvgWords.Elements.Contains(reader.LocalName) && !(isUse && _repeated.Contains(true));
        if (!isKept)
        {
            LeftOut |= IsSvg(reader.NamespaceURI) && !SvgWords.Notes.Contains(reader.LocalName) ? MediaLeftOut.Active : MediaLeftOut.Notes;
        }
        else if (isUse)
        {
            _repeats++;
        }

        return isKept;
    }

    private void Open()
    {
        var (name, isEmpty) = (reader.LocalName, reader.IsEmptyElement);
        var isRoot = _repeated.Count == 0;
        writer.WriteStartElement(name, Svg);
        var hasId = CopyAttributes(name, isRoot);
        if (isRoot)
        {
            Measure();
        }

        reader.MoveToElement();
        _repeated.Push(hasId || SvgWords.Repeating.Contains(name));
        if (isEmpty)
        {
            Close();
        }
    }

    private void Close()
    {
        _repeated.Pop();
        writer.WriteEndElement();
    }

    private bool CopyAttributes(string element, bool isRoot)
    {
        var hasId = false;
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI == "http://www.w3.org/2000/xmlns/")
            {
                continue;
            }

            var (name, value) = (reader.LocalName, reader.Value.ReplaceLineEndings(" ").Replace('\t', ' '));
            if (name == "href" && reader.NamespaceURI is ("" or XLink))
            {
                CopyLink(element, name, value);
            }
            else if (reader.NamespaceURI.Length > 0 || !SvgWords.Attributes.Contains(name))
            {
                LeftOut |= name.StartsWith("on", StringComparison.OrdinalIgnoreCase) ? MediaLeftOut.Active : MediaLeftOut.Notes;
            }
            else if (!IsQuiet(name, value))
            {
                LeftOut |= MediaLeftOut.Active;
            }
            else if (name != "id" || !isRoot && element != "use")
            {
                // What has no name cannot be repeated: the drawing itself, and what repeats.
                writer.WriteAttributeString(name, value);
                hasId |= name == "id";
            }
        }

        return hasId;
    }

    private bool IsQuiet(string attribute, string value) => attribute switch
    {
        "aria-label" or "d" or "points" or "id" or "class" => true, // words, numbers and names that nothing is fetched by
        "clip-path" or "mask" when _repeated.Contains(true) && value != "none" => false,
        _ => SvgWords.IsQuiet(value),
    };

    // Shapes, gradients and text along a path point at parts of the same drawing.
    private void CopyLink(string element, string name, string value)
    {
        if (value.StartsWith('#') && element is ("use" or "linearGradient" or "radialGradient" or "textPath"))
        {
            writer.WriteAttributeString(name, value);
        }
        else
        {
            LeftOut |= MediaLeftOut.Active;
        }
    }

    private void CopyStylesheet()
    {
        var css = reader.IsEmptyElement ? "" : ReadText();
        if (SvgWords.IsQuiet(css))
        {
            writer.WriteElementString("style", Svg, css);
        }
        else
        {
            LeftOut |= MediaLeftOut.Active;
        }

        reader.Read();
    }

    // Stops at the end of the element; what stands in it beside text is passed over.
    private string ReadText()
    {
        var (depth, text) = (reader.Depth, new System.Text.StringBuilder());
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                text.Append(reader.Value);
            }
        }

        return text.ToString();
    }

    private void Measure()
    {
        Width = Pixels(reader.GetAttribute("width"));
        Height = Pixels(reader.GetAttribute("height"));
        var box = (reader.GetAttribute("viewBox") ?? "").Split([' ', ',', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if ((Width is null || Height is null) && box.Length == 4)
        {
            (Width, Height) = (Pixels(box[2]), Pixels(box[3]));
        }
    }

    private static int? Pixels(string? length)
    {
        var number = length?.Trim() is { } text && text.EndsWith("px", StringComparison.OrdinalIgnoreCase) ? text[..^2] : length;
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var pixels) && pixels is > 0 and < int.MaxValue
            ? Math.Max(1, (int)Math.Round(pixels))
            : null;
    }

    private static bool IsSvg(string uri) => uri is Svg or "";
}

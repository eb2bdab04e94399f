using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using HousingFirst.Manuals.Reading;

namespace HousingFirst.Manuals.Pictures;

/// <summary>
/// Reads a picture: the drawing, <c>name.svg</c>, and its words, <c>name.md</c>. What is not on the lists below is refused, so that a
/// picture has the theme's colours and type, and nothing in it can act.
/// </summary>
internal static class PictureReader
{
    /// <summary>Type is 15 units high at least. On a screen of 320 px a drawing is 288 px wide: 360 units leave 12 px.</summary>
    private const double WidestView = 360;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly FrozenDictionary<string, FrozenSet<string>> Elements = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["g"] = "",
        ["path"] = "d",
        ["rect"] = "x y width height rx",
        ["circle"] = "cx cy r",
        ["line"] = "x1 y1 x2 y2",
        ["text"] = "x y text-anchor",
    }.ToFrozenDictionary(element => element.Key, element => $"class transform {element.Value}".Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    // The look of each stands in reading.css.
    private static readonly FrozenSet<string> Classes =
        "p-a p-b p-n p-open p-warn p-more p-danger p-a-full p-b-full p-n-full p-line p-line-a p-line-b p-thick p-dash p-strong p-lead p-on-a p-on-b p-on-n"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static (Picture? Picture, ImmutableArray<ManualProblem> Problems) Read(string name, string folder, string svg, string? words)
    {
        var drawn = new ProblemList($"{folder}/{name}.svg");
        var drawing = ReadDrawing(svg, drawn);
        var told = new ProblemList($"{folder}/{name}.md");
        var text = ReadWords(words, told);
        var picture = drawing is { } d && text is { } t && !drawn.HasErrors && !told.HasErrors
            ? new Picture(name, t.Title, t.Description, t.Words, d.ViewBox, d.Inside)
            : null;
        return (picture, drawn.ToImmutable().AddRange(told.ToImmutable()));
    }

    private static (string Title, string Description, string Words)? ReadWords(string? words, ProblemList problems)
    {
        if (words is null)
        {
            problems.Error(ProblemKind.MissingFile, 1, "The picture has no words.", "Add a file of the same name with title, description and all that stands in the picture.");
            return null;
        }

        if (TextFile.Cut(words, problems) is not { } cut || YamlMap.Parse(cut.FrontMatter, problems, lineOffset: 1) is not { } front)
        {
            return null;
        }

        var (title, description) = (front.Text("title"), front.Text("description"));
        front.TellUnread();
        if (string.IsNullOrWhiteSpace(cut.Body))
        {
            problems.Error(ProblemKind.MissingValue, cut.BodyLine, "Nothing stands below the front matter.", "Write all that stands in the picture.");
        }

        return (title, description, cut.Body.Trim());
    }

    private static (string ViewBox, string Inside)? ReadDrawing(string svg, ProblemList problems)
    {
        XElement root;
        try
        {
            root = XElement.Parse(svg, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace);
        }
        catch (XmlException broken)
        {
            problems.Error(ProblemKind.WrongValue, broken.LineNumber, $"The drawing is no XML: {broken.Message}", "Close every element, and quote every attribute.");
            return null;
        }

        var viewBox = root.Attribute("viewBox")?.Value ?? "";
        if (root.Name != Svg + "svg" || Width(viewBox) is not (> 0 and <= WidestView))
        {
            problems.Error(
                ProblemKind.WrongValue, 1, "The drawing is no svg of 360 units in width at most.",
                "Begin with <svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 360 ...\">: wider drawings have too small type on a phone.");
        }

        if (root.Attributes().FirstOrDefault(attribute => attribute.Name != "viewBox" && !attribute.IsNamespaceDeclaration) is { } extra)
        {
            Refuse(extra, $"The attribute {extra.Name.LocalName} has no place on the drawing.", problems);
        }

        foreach (var node in root.DescendantNodes())
        {
            Check(node, problems);
        }

        return (viewBox, svg[(svg.IndexOf('>', StringComparison.Ordinal) + 1)..svg.LastIndexOf("</svg>", StringComparison.Ordinal)].Trim());
    }

    private static void Check(XNode node, ProblemList problems)
    {
        switch (node)
        {
            case XElement element when element.Name.Namespace == Svg && Elements.TryGetValue(element.Name.LocalName, out var attributes):
                foreach (var attribute in element.Attributes().Where(attribute => !attributes.Contains(attribute.Name.ToString()) || !IsSound(attribute)))
                {
                    Refuse(attribute, $"A {element.Name.LocalName} may not have {attribute.Name.LocalName}=\"{attribute.Value}\".", problems);
                }

                break;
            case XText text when string.IsNullOrWhiteSpace(text.Value) || text.Parent?.Name == Svg + "text":
                break;
            default:
                Refuse(node, "Pictures have no such thing.", problems);
                break;
        }
    }

    private static bool IsSound(XAttribute attribute) =>
        attribute.Name != "class" || attribute.Value.Split(' ').All(Classes.Contains);

    private static double? Width(string viewBox) =>
        viewBox.Split(' ') is [_, _, var width, _] && double.TryParse(width, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static void Refuse(IXmlLineInfo at, string message, ProblemList problems) => problems.Error(
        ProblemKind.UnknownValue, at.LineNumber, message, "Elements, attributes and classes of pictures stand in the page on the format.");
}

using System.Globalization;
using HousingFirst.Manuals.Markup;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace HousingFirst.Manuals.Media;

/// <summary>Writes a picture of the library into a text.</summary>
internal static class MediaPictureHtml
{
    /// <summary>The picture alone, in a line of text.</summary>
    public static void Write(HtmlRenderer html, LinkInline link, MediaPicture picture, string pathBase)
    {
        html.Write("<img src=\"").WriteEscapeUrl(pathBase + picture.Url[1..]).Write("\" alt=\"").WriteEscape(PlainText.Of(link)).Write("\"");
        if (picture is { Width: { } width, Height: { } height })
        {
            // The page keeps its place while the picture comes.
            html.Write(string.Create(CultureInfo.InvariantCulture, $" width=\"{width}\" height=\"{height}\""));
        }

        html.Write(">");
    }

    /// <summary>The picture as a paragraph of its own, with what its author has written as its title under it.</summary>
    public static void WriteFigure(HtmlRenderer html, LinkInline link, MediaPicture picture, string pathBase)
    {
        html.Write("<figure class=\"hf-figure\">\n");
        Write(html, link, picture, pathBase);
        if (!string.IsNullOrWhiteSpace(link.Title))
        {
            html.Write("\n<figcaption>").WriteEscape(link.Title).Write("</figcaption>");
        }

        html.Write("\n</figure>\n");
    }
}

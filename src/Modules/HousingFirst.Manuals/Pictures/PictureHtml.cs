using System.Globalization;
using HousingFirst.Manuals.Markup;
using Markdig.Renderers;
using Markdig.Syntax;
using Microsoft.AspNetCore.Html;

namespace HousingFirst.Manuals.Pictures;

/// <summary>Writes a picture as a figure: the drawing inside the page, so that the theme colours it, its caption, and its words to unfold.</summary>
internal static class PictureHtml
{
    /// <summary>The figure for a page beside the manuals, without a caption.</summary>
    public static HtmlString Of(Picture picture, string id, string? wordsLabel)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var html = new HtmlRenderer(writer);
        ManualMarkdown.Pipeline.Setup(html);
        Write(html, picture, id, null, wordsLabel);
        return new(writer.ToString());
    }

    /// <param name="html">Takes the figure.</param>
    /// <param name="picture">The picture.</param>
    /// <param name="id">Unique on the page.</param>
    /// <param name="caption">What stands under it; null for nothing.</param>
    /// <param name="wordsLabel">What the folded words are called; null leaves them out.</param>
    public static void Write(HtmlRenderer html, Picture picture, string id, ContainerBlock? caption, string? wordsLabel)
    {
        html.Write("<figure class=\"hf-picture\" id=\"").WriteEscape(id).Write("\">\n");
        html.Write("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"").WriteEscape(picture.ViewBox)
            .Write("\" fill=\"none\" stroke=\"currentColor\" role=\"img\" aria-labelledby=\"").WriteEscape($"{id}-title {id}-desc")
            .Write("\"><title id=\"").WriteEscape($"{id}-title").Write("\">").WriteEscape(picture.Title)
            .Write("</title><desc id=\"").WriteEscape($"{id}-desc").Write("\">").WriteEscape(picture.Description)
            .Write("</desc>").Write(picture.Drawing).Write("</svg>\n");
        if (caption is { Count: > 0 } || wordsLabel is not null)
        {
            html.Write("<figcaption>\n");
            if (caption is not null)
            {
                html.WriteChildren(caption);
            }

            WriteWords(html, picture, wordsLabel);
            html.Write("</figcaption>\n");
        }

        html.Write("</figure>\n");
    }

    private static void WriteWords(HtmlRenderer html, Picture picture, string? label)
    {
        if (label is not null)
        {
            html.Write("<details class=\"hf-details\"><summary>").WriteEscape(label).Write("</summary>\n<div>\n");
            html.WriteChildren(ManualMarkdown.Parse(picture.Words));
            html.Write("</div>\n</details>\n");
        }
    }
}

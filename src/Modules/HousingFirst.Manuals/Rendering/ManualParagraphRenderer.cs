using HousingFirst.Manuals.Media;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HousingFirst.Manuals.Rendering;

/// <summary>Writes paragraphs; one that is a picture of the library and nothing else is a figure.</summary>
internal sealed class ManualParagraphRenderer(RenderScope scope) : ParagraphRenderer
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
    {
        if (!renderer.ImplicitParagraph && obj.Inline is { FirstChild: LinkInline { IsImage: true, NextSibling: null } link }
            && scope.Media.Find(link.Url) is { } picture)
        {
            MediaPictureHtml.WriteFigure(renderer, link, picture, scope.Links.PathBase);
        }
        else
        {
            base.Write(renderer, obj);
        }
    }
}

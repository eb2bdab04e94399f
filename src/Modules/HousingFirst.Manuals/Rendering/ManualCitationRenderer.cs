using System.Globalization;
using HousingFirst.Manuals.Markup;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace HousingFirst.Manuals.Rendering;

/// <summary>Writes a citation as numbers that lead to the chapter's list of sources.</summary>
internal sealed class ManualCitationRenderer(RenderScope scope) : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline citation)
    {
        var open = false;
        foreach (var key in citation.Keys)
        {
            if (scope.NumberOf(key) is not { } number)
            {
                ManualsLog.UnknownSource(scope.Logger, scope.Edition.Id, scope.Chapter.Id, key);
                continue;
            }

            var text = number.ToString(CultureInfo.InvariantCulture);
            renderer.Write(open ? " " : "<span class=\"hf-cite\">")
                .Write("<a href=\"#").Write(scope.AnchorOf(number)).Write("\" aria-label=\"")
                .WriteEscape(string.Format(CultureInfo.InvariantCulture, scope.Words.Citation, text)).Write("\">").Write(text).Write("</a>");
            open = true;
        }

        if (open)
        {
            renderer.Write("</span>");
        }
    }
}

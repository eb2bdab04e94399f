using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Glossaries;
using HousingFirst.Manuals.Markup;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;

namespace HousingFirst.Manuals.Rendering;

/// <summary>Markdig's renderer with the manuals' own paragraphs, links, citations, tables and boxes.</summary>
internal sealed class ManualHtmlRenderer : HtmlRenderer
{
    public ManualHtmlRenderer(TextWriter writer, RenderScope scope, ManualSection section, TermMarks marks)
        : base(writer)
    {
        ManualMarkdown.Pipeline.Setup(this);
        ObjectRenderers.Replace<ParagraphRenderer>(new ManualParagraphRenderer(scope));
        ObjectRenderers.Replace<LinkInlineRenderer>(new ManualLinkRenderer(scope));
        ObjectRenderers.Replace<AutolinkInlineRenderer>(new ManualAutolinkRenderer());
        ObjectRenderers.Replace<HtmlTableRenderer>(new ManualTableRenderer(scope.Words, section));
        ObjectRenderers.Replace<HtmlCustomContainerRenderer>(new ManualBoxRenderer(scope, section));
        ObjectRenderers.Add(new ManualCitationRenderer(scope));
        ObjectRenderers.Replace<LiteralInlineRenderer>(new ManualLiteralRenderer(scope.Links.PathBase, marks));
    }

    /// <summary>The Markdown that is being rendered.</summary>
    public string Source { get; set; } = "";

    /// <summary>Whether what is written now is the label of a control, where a link would get in the way.</summary>
    public bool IsInLabel { get; set; }
}

using HousingFirst.Manuals.Markup;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace HousingFirst.Manuals.Rendering;

/// <summary>Writes <c>&lt;https://...&gt;</c> as a link when it may be followed, otherwise as text.</summary>
internal sealed class ManualAutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        if (SafeAddress.Of(link.IsEmail ? "mailto:" + link.Url : link.Url) is { } address)
        {
            renderer.Write("<a href=\"").WriteEscapeUrl(address).Write(link.IsEmail ? "\">" : "\" rel=\"noopener external\">").WriteEscape(link.Url).Write("</a>");
        }
        else
        {
            renderer.WriteEscape(link.Url);
        }
    }
}

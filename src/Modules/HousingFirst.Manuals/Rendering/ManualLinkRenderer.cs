using HousingFirst.Manuals.Markup;
using HousingFirst.Manuals.Media;
using HousingFirst.Manuals.Reading;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace HousingFirst.Manuals.Rendering;

/// <summary>Writes links that lead somewhere, and pictures that the portal's library has; of all others the words alone.</summary>
internal sealed class ManualLinkRenderer(RenderScope scope) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (link.IsImage && scope.Media.Find(link.Url) is { } picture)
        {
            MediaPictureHtml.Write(renderer, link, picture, scope.Links.PathBase);
            return;
        }

        var (address, isOutside) = link.IsImage ? (null, false) : Resolve(link.Url);
        if (address is null)
        {
            renderer.WriteChildren(link);
            return;
        }

        renderer.Write("<a href=\"").WriteEscapeUrl(address).Write(isOutside ? "\" rel=\"noopener external\">" : "\">");
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    private (string? Address, bool IsOutside) Resolve(string? url)
    {
        if (ManualLink.TryParse(url, out var link))
        {
            if (scope.Links.IsBroken(link, scope.Edition.Id))
            {
                ManualsLog.BrokenLink(scope.Logger, scope.Edition.Id, scope.Chapter.Id, link.ToString());
            }

            return (scope.Links.Resolve(link, scope.Edition.Id), false);
        }

        if (url is not null && scope.OwnLinks?.Invoke(url) is { } own)
        {
            return (own, false);
        }

        return SafeAddress.Of(url) switch
        {
            null => (null, false),
            { } page when page.StartsWith("~/", StringComparison.Ordinal) => (scope.Links.PathBase + page[1..], false),
            { } outside => (outside, outside.StartsWith("http", StringComparison.OrdinalIgnoreCase)),
        };
    }
}

using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Overlays;

namespace HousingFirst.Manuals.Rendering;

/// <summary>Renders a chapter. Pure in its scope, apart from what it logs.</summary>
internal static class ChapterRenderer
{
    public static RenderedChapter Render(RenderScope scope) => new([.. scope.Chapter.AllSections.Select(section => Render(section, scope))]);

    public static RenderedSection Render(ManualSection section, RenderScope scope)
    {
        var html = new SectionHtml(scope, section);
        if (scope.Overlay.ReplacementOf(section.Id) is { } replacement)
        {
            html.WriteLocal(replacement);
        }
        else
        {
            html.WriteMarkdown(section.Text);
        }

        foreach (var entry in scope.Overlay.For(section.Id).Where(entry => entry.Kind != OverlayKind.Replace))
        {
            html.WriteLocal(entry);
        }

        return new(section, HeadingHtml.Of(section, scope), new(html.ToString()));
    }
}

using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Glossaries;
using HousingFirst.Manuals.Overlays;

namespace HousingFirst.Manuals.Rendering;

/// <summary>Renders a chapter. Pure in its scope, apart from what it logs.</summary>
internal static class ChapterRenderer
{
    public static RenderedChapter Render(RenderScope scope)
    {
        var pieces = ImmutableArray.CreateBuilder<RenderedSection>();
        foreach (var section in scope.Chapter.Sections)
        {
            // A section and its parts are read as one.
            var marks = scope.NewMarks();
            pieces.AddRange(section.Parts.Prepend(section).Select(piece => Render(piece, scope, marks)));
        }

        return new(pieces.ToImmutable());
    }

    public static RenderedSection Render(ManualSection section, RenderScope scope) => Render(section, scope, scope.NewMarks());

    private static RenderedSection Render(ManualSection section, RenderScope scope, TermMarks marks)
    {
        var html = new SectionHtml(scope, section, marks);
        if (scope.Overlay.ReplacementOf(section.Id) is { } replacement)
        {
            html.WriteLocal(replacement);
        }
        else if (section.IsOwn)
        {
            html.WriteOwn(section);
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

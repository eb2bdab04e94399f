using System.Globalization;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Markup;
using HousingFirst.Manuals.Overlays;
using HousingFirst.Manuals.Pictures;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace HousingFirst.Manuals.Rendering;

/// <summary>Writes boxes. One without a kind, id or title that the reader of chapters would take is written as its text alone.</summary>
internal sealed class ManualBoxRenderer(RenderScope scope, ManualSection section) : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer container)
    {
        var opening = BoxOpening.Read(container);
        if (opening.Kind == BoxKind.Picture)
        {
            WritePicture(renderer, container, opening);
            return;
        }

        if (opening is not { Kind: { } kind, Id: { } id, Title: { Length: > 0 } title } || !TrailingId.IsId(id))
        {
            renderer.WriteChildren(container);
            return;
        }

        var level = (section.Level + 1).ToString(CultureInfo.InvariantCulture);
        var ticks = kind == BoxKind.Checklist ? $" data-hf-ticks=\"{scope.Edition.Id}/{scope.Edition.Number}\"" : "";
        renderer.Write("<section class=\"hf-box\" data-kind=\"").Write(Word(kind)).Write("\" id=\"").Write(id).Write("\" aria-labelledby=\"").Write(id).Write("-title\"")
            .Write(ticks).Write(">\n<h").Write(level).Write(" class=\"hf-box__title\" id=\"").Write(id).Write("-title\">");

        // "Tjekliste: faseplanen" says itself what it is.
        if (!title.Contains(Name(kind), StringComparison.CurrentCultureIgnoreCase))
        {
            renderer.Write("<span class=\"hf-box__kind\">").WriteEscape(Name(kind)).Write("</span> ");
        }

        renderer.WriteEscape(title).Write("</h").Write(level).Write(">\n");
        switch (kind)
        {
            case BoxKind.Checklist:
                WriteItems(renderer, container);
                break;
            case BoxKind.Local when scope.Overlay.For(id) is { IsEmpty: false } entries:
                WriteFilling(renderer, entries);
                break;
            default:
                renderer.WriteChildren(container);
                break;
        }

        renderer.Write("</section>\n");
    }

    private void WritePicture(HtmlRenderer renderer, CustomContainer container, BoxOpening opening)
    {
        if (TrailingId.IsId(opening.Id) && scope.Chapter.Pictures.FirstOrDefault(picture => picture.Name == opening.Name) is { } picture)
        {
            PictureHtml.Write(renderer, picture, opening.Id!, container, scope.Words.PictureInWords);
        }
        else
        {
            renderer.WriteChildren(container);
        }
    }

    // Real checkboxes with labels: they can be ticked and printed without script, which only remembers the ticks.
    private void WriteItems(HtmlRenderer renderer, CustomContainer container)
    {
        var html = (ManualHtmlRenderer)renderer;
        renderer.Write("<ul class=\"hf-checklist\">\n");
        foreach (var item in container.OfType<ListBlock>().SelectMany(list => list))
        {
            if (ChecklistLine.Read(item, html.Source) is not { Id: { } id } line || !TrailingId.IsId(id))
            {
                continue;
            }

            renderer.Write("<li id=\"").Write(id).Write("\"><label><input type=\"checkbox\" autocomplete=\"off\" data-hf-tick=\"").Write(id).Write("\"><span>");
            if (ManualMarkdown.Parse(line.Markdown).LastChild is LeafBlock text)
            {
                html.IsInLabel = true;
                renderer.WriteLeafInline(text);
                html.IsInLabel = false;
            }

            renderer.Write("</span></label></li>\n");
        }

        renderer.Write("</ul>\n<p class=\"hf-checklist__bar\"><span data-hf-progress=\"").WriteEscape(scope.Words.Progress)
            .Write("\" hidden></span><button type=\"button\" class=\"hf-link-button\" data-hf-reset hidden>").WriteEscape(scope.Words.Reset).Write("</button></p>\n");
    }

    private void WriteFilling(HtmlRenderer renderer, System.Collections.Immutable.ImmutableArray<OverlayEntry> entries)
    {
        foreach (var entry in entries)
        {
            ContactsHtml.Write(renderer, entry.Contacts);
        }

        renderer.Write("<p class=\"hf-local__mark\">")
            .WriteEscape(string.Format(CultureInfo.InvariantCulture, scope.Words.LocalContacts, scope.Overlay.Provider)).Write("</p>\n");
    }

    private string Name(BoxKind kind) => kind switch
    {
        BoxKind.Fact => scope.Words.Fact,
        BoxKind.Example => scope.Words.Example,
        BoxKind.Exercise => scope.Words.Exercise,
        BoxKind.Checklist => scope.Words.Checklist,
        _ => scope.Words.Local,
    };

    private static string Word(BoxKind kind) => kind switch
    {
        BoxKind.Fact => "fact",
        BoxKind.Example => "example",
        BoxKind.Exercise => "exercise",
        BoxKind.Checklist => "checklist",
        _ => "local",
    };
}

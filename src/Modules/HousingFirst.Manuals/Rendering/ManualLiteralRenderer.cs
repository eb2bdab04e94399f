using HousingFirst.Manuals.Glossaries;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HousingFirst.Manuals.Rendering;

/// <summary>Writes plain words; those that the glossary explains as links to it, with the explanation for the script that shows it at once.</summary>
internal sealed class ManualLiteralRenderer(string pathBase, TermMarks marks) : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        var at = 0;
        if (!marks.AreSpent && MayHoldMarks((ManualHtmlRenderer)renderer, literal))
        {
            while (marks.Next(text, at) is { } found)
            {
                renderer.WriteEscape(text[at..found.Start]);
                renderer.Write("<a class=\"hf-term\" href=\"").WriteEscape(pathBase).Write(ManualAddresses.Glossary).Write("#").Write(found.Entry.Id)
                    .Write("\" data-hf-term=\"").WriteEscape(found.Entry.Text).Write("\">");
                renderer.WriteEscape(text.Slice(found.Start, found.Length));
                renderer.Write("</a>");
                at = found.Start + found.Length;
            }
        }

        renderer.WriteEscape(text[at..]);
    }

    // Not inside links and not where a table or a checklist says what to do with its words.
    private static bool MayHoldMarks(ManualHtmlRenderer renderer, LiteralInline literal)
    {
        if (renderer.IsInLabel)
        {
            return false;
        }

        var parent = literal.Parent;
        while (parent is { Parent: { } above } and not LinkInline)
        {
            parent = above;
        }

        return parent is not LinkInline && parent?.ParentBlock is not (HeadingBlock or { Parent: TableCell { Parent: TableRow { IsHeader: true } } });
    }
}

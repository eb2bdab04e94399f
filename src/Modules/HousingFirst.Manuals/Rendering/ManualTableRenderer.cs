using System.Globalization;
using HousingFirst.Manuals.Editions;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace HousingFirst.Manuals.Rendering;

/// <summary>Writes a table that scrolls by itself where it is wider than the page, named after the section that it stands in.</summary>
internal sealed class ManualTableRenderer(ManualWords words, ManualSection section) : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        var name = string.Format(CultureInfo.InvariantCulture, words.Table, section.Title);
        renderer.Write("<div class=\"hf-table\" role=\"group\" tabindex=\"0\" aria-label=\"").WriteEscape(name).Write("\">\n<table>\n<caption class=\"hf-hidden\">")
            .WriteEscape(name).Write("</caption>\n");
        var rows = table.OfType<TableRow>().ToList();
        WriteRows(renderer, table, "thead", rows.TakeWhile(row => row.IsHeader));
        WriteRows(renderer, table, "tbody", rows.SkipWhile(row => row.IsHeader));
        renderer.Write("</table>\n</div>\n");
    }

    private static void WriteRows(HtmlRenderer renderer, Table table, string part, IEnumerable<TableRow> rows)
    {
        renderer.Write("<").Write(part).Write(">\n");
        foreach (var row in rows)
        {
            renderer.Write("<tr>");
            for (var i = 0; i < row.Count; i++)
            {
                WriteCell(renderer, (TableCell)row[i], row.IsHeader, isFirst: i == 0, IsNumber(table, i));
            }

            renderer.Write("</tr>\n");
        }

        renderer.Write("</").Write(part).Write(">\n");
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, bool isHeader, bool isFirst, bool isNumber)
    {
        // The first cell names its row when read aloud.
        var (tag, scope) = (IsEmpty(cell), isHeader, isFirst) switch
        {
            (true, _, _) => ("td", ""),
            (_, true, _) => ("th", " scope=\"col\""),
            (_, false, true) => ("th", " scope=\"row\""),
            _ => ("td", ""),
        };
        renderer.Write("<").Write(tag).Write(scope).Write(isNumber ? " data-number>" : ">");
        foreach (var block in cell)
        {
            if (block is LeafBlock leaf)
            {
                renderer.WriteLeafInline(leaf);
            }
        }

        renderer.Write("</").Write(tag).Write(">");
    }

    private static bool IsEmpty(TableCell cell) => cell.All(block => block is LeafBlock { Inline: null or { FirstChild: null } });

    private static bool IsNumber(Table table, int column) =>
        column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment == TableColumnAlign.Right;
}

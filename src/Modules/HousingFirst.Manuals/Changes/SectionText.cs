using System.Text;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Markup;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace HousingFirst.Manuals.Changes;

/// <summary>A section's own text as plain lines: a paragraph, an item or a row each. Citations and links are not in it.</summary>
public static class SectionText
{
    public static string Of(ManualSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return Of(section.Text);
    }

    /// <summary>The same of any Markdown.</summary>
    public static string Of(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var lines = new StringBuilder();
        Append(lines, ManualMarkdown.Parse(markdown), markdown);
        return lines.ToString();
    }

    private static void Append(StringBuilder lines, ContainerBlock container, string source)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case TableRow row:
                    lines.AppendJoin(" | ", row.OfType<TableCell>().Select(cell => string.Join(' ', cell.OfType<LeafBlock>().Select(leaf => PlainText.Of(leaf.Inline))))).Append('\n');
                    break;
                case ListItemBlock item when ChecklistLine.Read(item, source) is { } line:
                    lines.Append("☐ ").Append(PlainText.Of((ManualMarkdown.Parse(line.Markdown).LastChild as LeafBlock)?.Inline)).Append('\n');
                    break;
                case ListItemBlock item:
                    lines.Append("• ");
                    Append(lines, item, source);
                    break;
                case CustomContainer box:
                    lines.Append(BoxOpening.Read(box).Title).Append('\n');
                    Append(lines, box, source);
                    break;
                case ContainerBlock inner:
                    Append(lines, inner, source);
                    break;
                case HeadingBlock { Inline: { } inline }:
                    lines.Append(TrailingId.Split(PlainText.Of(inline)).Text).Append('\n');
                    break;
                case LeafBlock { Inline: { } inline }:
                    lines.Append(PlainText.Of(inline)).Append('\n');
                    break;
                case LeafBlock leaf:
                    lines.Append(leaf.Lines.ToString()).Append('\n');
                    break;
            }
        }
    }
}

using System.Text;
using Markdig.Syntax.Inlines;

namespace HousingFirst.Manuals.Markup;

/// <summary>The words of a piece of Markdown without its marks; sources' numbers are left out.</summary>
public static class PlainText
{
    public static string Of(ContainerInline? container)
    {
        var text = new StringBuilder();
        Append(text, container);
        return text.ToString().Trim();
    }

    private static void Append(StringBuilder text, ContainerInline? container)
    {
        foreach (var inline in container ?? [])
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.ContentSpan);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LinkInline { IsImage: true } picture:
                    Append(text, picture);
                    text.Append(string.IsNullOrWhiteSpace(picture.Title) ? "" : $" {picture.Title}");
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case ContainerInline inner:
                    Append(text, inner);
                    break;
            }
        }
    }
}

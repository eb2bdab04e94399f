using System.Globalization;
using System.Text;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Manuals.Views;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Booklets;

/// <summary>
/// What stands in the margins of a booklet's sheets: at the head the chapter, at the foot edition, next review and page. Stylesheets
/// cannot take words from the page, so that each chapter has sheets of its own name. Contents lead to a chapter by its number, which
/// stands at the head of each of its sheets: browsers do not tell a text on which page another one begins.
/// </summary>
internal static class BookletMargins
{
    /// <summary>Class of a chapter's element, which puts it on its sheets.</summary>
    /// <param name="index">The chapter's place, from 0.</param>
    public static string ClassOf(int index) => "hf-sheets-" + (index + 1).ToString(CultureInfo.InvariantCulture);

    public static string Css(ShelvedManual manual, string publisher, IStringLocalizer<ManualTexts> texts)
    {
        var css = new StringBuilder();
        var edition = texts["Booklet.Footer", manual.Title, manual.Edition.Number].Value;
        css.Append(CultureInfo.InvariantCulture, $$"""
            @page {
              @top-right { content: {{Quoted(publisher)}}; }
              @bottom-right { content: {{Quoted(texts["Booklet.Page"] + " ")}} counter(page) {{Quoted(" " + texts["Booklet.PageOf"] + " ")}} counter(pages); }
              @bottom-left { content: {{Quoted(Foot(edition, ReviewDates.Of(manual.Edition)?.NextReview, texts))}}; }
            }

            """);
        for (var i = 0; i < manual.Edition.Chapters.Length; i++)
        {
            var chapter = manual.Edition.Chapters[i];
            var name = ClassOf(i);
            css.Append(CultureInfo.InvariantCulture, $$"""
                .{{name}} { page: {{name}}; }
                @page {{name}} {
                  @top-left { content: {{Quoted(texts["Booklet.Head", i + 1, chapter.Title])}}; }
                  @bottom-left { content: {{Quoted(Foot(edition, chapter.NextReview, texts))}}; }
                }

                """);
        }

        // The title page says all this itself.
        return css.Append("@page :first { @top-right { content: \"\"; } @bottom-left { content: \"\"; } @bottom-right { content: \"\"; } }\n").ToString();
    }

    private static string Foot(string edition, DateOnly? next, IStringLocalizer<ManualTexts> texts) =>
        next is { } date ? $"{edition}. {texts["Booklet.Review", texts.Date(date)]}" : edition;

    // A string in a stylesheet: whatever is not a plain letter is written by its number, so that no title can end it.
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '.' or ',' or '-' or ':')
            {
                quoted.Append(rune.ToString());
            }
            else
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ");
            }
        }

        return quoted.Append('"').ToString();
    }
}

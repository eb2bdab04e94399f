using System.Net;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Syntax;

namespace HousingFirst.Platform.Content.Display;

/// <summary>Markdown of authors as HTML. Raw HTML is off; the result still goes through the cleaner, because links may hold anything.</summary>
internal static class MarkdownRenderer
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UseAutoLinks()
        .UseDefinitionLists()
        .UseEmphasisExtras()
        .UseFootnotes()
        .UsePipeTables()
        .Build();

    public static string Render(string source)
    {
        try
        {
            var document = Markdown.Parse(source, Pipeline);
            KeepTheTitleToThePage(document);
            // Markdig escapes the tilde of portal-relative addresses; a quote after "=" stands in tags only.
            return document.ToHtml(Pipeline).Replace("=\"%7E/", "=\"~/", StringComparison.Ordinal);
        }
        catch (ArgumentException)
        {
            // Markdig refuses what is nested too deeply.
            return "<p>" + WebUtility.HtmlEncode(source) + "</p>";
        }
    }

    // A page has one heading of the first level, its title.
    private static void KeepTheTitleToThePage(MarkdownDocument document)
    {
        var headings = document.Descendants<HeadingBlock>().ToArray();
        if (headings.Any(heading => heading.Level == 1))
        {
            foreach (var heading in headings)
            {
                heading.Level = Math.Min(heading.Level + 1, 6);
            }
        }
    }
}

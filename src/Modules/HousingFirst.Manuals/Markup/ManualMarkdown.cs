using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace HousingFirst.Manuals.Markup;

/// <summary>
/// The Markdown of manuals. Raw HTML is off, and there are no generic attributes: braces are text, except where the reader of
/// chapters takes an id from the end of a heading, a box or an item. So no text can put an attribute on an element.
/// </summary>
public static class ManualMarkdown
{
    public static MarkdownPipeline Pipeline { get; } = Build();

    public static MarkdownDocument Parse(string text) => Markdown.Parse(text, Pipeline);

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .DisableHtml()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseDefinitionLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseCustomContainers();
        builder.Extensions.AddIfNotAlready<CitationExtension>();
        return builder.Build();
    }
}

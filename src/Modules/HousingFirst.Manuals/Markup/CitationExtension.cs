using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace HousingFirst.Manuals.Markup;

/// <summary>Teaches Markdown to read <c>[@KEY]</c> and <c>[@KEY; @KEY2]</c>.</summary>
internal sealed class CitationExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // What a citation looks like is the renderer's business.
    }
}
